package com.atlassian.jira.issue.fields.screen;

import java.util.List;

/**
 * A screen.
 *
 * <p>Not verified.
 */
public interface FieldScreen {
    Long getId();

    String getName();

    String getDescription();

    List<FieldScreenTab> getTabs();

    FieldScreenTab getTab(int tabPosition);

    FieldScreenTab addTab(String tabName);

    boolean containsField(String fieldId);

    void removeFieldScreenLayoutItem(String fieldId);
}
