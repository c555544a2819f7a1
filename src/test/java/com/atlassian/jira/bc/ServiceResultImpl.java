package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

public class ServiceResultImpl {

    private final ErrorCollection errors;

    public ServiceResultImpl(ErrorCollection errorCollection) {
        this.errors = errorCollection;
    }

    public boolean isValid() {
        return !errors.hasAnyErrors();
    }

    public ErrorCollection getErrorCollection() {
        return errors;
    }
}
