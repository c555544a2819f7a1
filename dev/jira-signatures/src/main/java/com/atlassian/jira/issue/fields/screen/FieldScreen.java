package com.atlassian.jira.issue.fields.screen;

import java.util.List;

/**
 * A screen.
 *
 * <p>Read from https://github.com/mailru/jira-plugins-mrimsender (Jira 8)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public interface FieldScreen {
    Long getId();

    String getName();

    String getDescription();

    List<FieldScreenTab> getTabs();

    FieldScreenTab getTab(int tabPosition);

    boolean containsField(String fieldId);
}
