package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;

/**
 * Errors, each about a field or about the whole.
 *
 * <p>Not verified.
 */
public interface ErrorCollection {
    void addError(String field, String message);

    void addErrorMessage(String message);

    void addErrorCollection(ErrorCollection errors);

    Map<String, String> getErrors();

    Collection<String> getErrorMessages();

    boolean hasAnyErrors();
}
