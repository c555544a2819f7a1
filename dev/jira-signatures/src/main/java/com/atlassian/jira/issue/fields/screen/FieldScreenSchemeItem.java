package com.atlassian.jira.issue.fields.screen;

/**
 * One line of a screen scheme.
 *
 * <p>Read from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public interface FieldScreenSchemeItem {
    Long getId();

    FieldScreen getFieldScreen();
}
