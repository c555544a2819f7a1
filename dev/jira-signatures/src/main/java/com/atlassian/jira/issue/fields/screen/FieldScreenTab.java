package com.atlassian.jira.issue.fields.screen;

/**
 * A tab of a screen.
 *
 * <p>Read from
 * https://github.com/blackducksoftware/blackduck-jira/blob/a17c3d34b6/src/main/java/com/blackducksoftware/integration/jira/workflow/setup/BlackDuckFieldScreenSchemeSetup.java (Jira 7.4): addFieldScreenLayoutItem;
 * https://github.com/blackducksoftware/blackduck-jira/blob/a17c3d34b6/src/test/java/com/blackducksoftware/integration/jira/mocks/field/FieldScreenTabMock.java (Jira 7.4): addFieldScreenLayoutItem.
 */
public interface FieldScreenTab {
    Long getId();

    String getName();

    FieldScreen getFieldScreen();

    void addFieldScreenLayoutItem(String fieldId);

    void addFieldScreenLayoutItem(String fieldId, int position);
}
