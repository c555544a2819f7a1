package com.atlassian.jira.issue.fields.screen;

/**
 * A tab of a screen.
 *
 * <p>Not verified.
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
