package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;

/**
 * Which screen is shown for which operation.
 *
 * <p>Read from
 * https://github.com/blackducksoftware/blackduck-jira/blob/a17c3d34b6/src/test/java/com/blackducksoftware/integration/jira/workflow/setup/JiraTaskSetupTest.java (Jira 7.4): getFieldScreenSchemeItems;
 * https://github.com/blackducksoftware/blackduck-jira/blob/a17c3d34b6/src/test/java/com/blackducksoftware/integration/jira/mocks/field/FieldScreenSchemeMock.java (Jira 7.4): getFieldScreenSchemeItems.
 */
public interface FieldScreenScheme {
    Long getId();

    String getName();

    Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems();
}
