package com.atlassian.jira.issue.fields.screen;

/**
 * A tab of a screen.
 *
 * <p>Read from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public interface FieldScreenTab {
    Long getId();

    String getName();

    FieldScreen getFieldScreen();

    void addFieldScreenLayoutItem(String fieldId);

    void addFieldScreenLayoutItem(String fieldId, int position);
}
