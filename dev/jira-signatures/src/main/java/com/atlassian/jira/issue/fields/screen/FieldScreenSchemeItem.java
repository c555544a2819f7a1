package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.operation.ScreenableIssueOperation;

/**
 * One line of a screen scheme.
 *
 * <p>Read from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public interface FieldScreenSchemeItem {
    Long getId();

    FieldScreen getFieldScreen();

    Long getFieldScreenId();

    /** Null for the default screen. */
    ScreenableIssueOperation getIssueOperation();
}
