package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/** The sandbox's own: valid when there are no errors. */
public class ServiceResultImpl {
    private final ErrorCollection errorCollection;

    public ServiceResultImpl(ErrorCollection errorCollection) {
        this.errorCollection = errorCollection;
    }

    public boolean isValid() {
        return !errorCollection.hasAnyErrors();
    }

    public ErrorCollection getErrorCollection() {
        return errorCollection;
    }
}
