package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;

/**
 * Errors, each about a field or about the whole.
 *
 * <p>Read from https://github.com/mailru/jira-plugins-mrimsender (Jira 8)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public interface ErrorCollection {
    void addError(String field, String message);

    void addErrorMessage(String message);

    void addErrorCollection(ErrorCollection errors);

    Map<String, String> getErrors();

    Collection<String> getErrorMessages();

    boolean hasAnyErrors();
}
