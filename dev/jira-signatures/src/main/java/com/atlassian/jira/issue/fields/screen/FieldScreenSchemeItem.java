package com.atlassian.jira.issue.fields.screen;

/**
 * One line of a screen scheme.
 *
 * <p>Read from
 * https://github.com/blackducksoftware/blackduck-jira/blob/a17c3d34b6/src/main/java/com/blackducksoftware/integration/jira/workflow/setup/BlackDuckFieldScreenSchemeSetup.java (Jira 7.4): getFieldScreen;
 * https://github.com/blackducksoftware/blackduck-jira/blob/a17c3d34b6/src/test/java/com/blackducksoftware/integration/jira/mocks/field/FieldScreenSchemeItemMock.java (Jira 7.4): getFieldScreen.
 */
public interface FieldScreenSchemeItem {
    Long getId();

    FieldScreen getFieldScreen();
}
