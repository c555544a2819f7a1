package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/**
 * What a service answers: valid, or the errors.
 *
 * <p>Not verified.
 */
public interface ServiceResult {
    boolean isValid();

    ErrorCollection getErrorCollection();
}
