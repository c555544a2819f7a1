package com.atlassian.jira.issue.fields.screen;

/**
 * A tab of a screen.
 *
 * <p>Read from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public interface FieldScreenTab {
    Long getId();

    String getName();

    int getPosition();

    FieldScreen getFieldScreen();

    void addFieldScreenLayoutItem(String fieldId);

    void addFieldScreenLayoutItem(String fieldId, int position);

    boolean isContainsField(String fieldId);
}
