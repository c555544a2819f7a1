package com.atlassian.jira.issue.fields.screen.issuetype;

import java.util.Collection;

/**
 * Which screen scheme holds for which issue type.
 *
 * <p>Read from
 * https://github.com/blackducksoftware/blackduck-jira/blob/a17c3d34b6/src/main/java/com/blackducksoftware/integration/jira/workflow/setup/BlackDuckIssueTypeSetup.java (Jira 7.4): getEntities;
 * https://github.com/blackducksoftware/blackduck-jira/blob/a17c3d34b6/src/test/java/com/blackducksoftware/integration/jira/mocks/issue/IssueTypeScreenSchemeMock.java (Jira 7.4): getEntities.
 */
public interface IssueTypeScreenScheme {
    Long getId();

    String getName();

    Collection<IssueTypeScreenSchemeEntity> getEntities();

    /** May be null. */
    IssueTypeScreenSchemeEntity getEntity(String issueTypeId);
}
