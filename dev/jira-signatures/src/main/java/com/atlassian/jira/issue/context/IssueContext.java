package com.atlassian.jira.issue.context;

import com.atlassian.jira.project.Project;

/**
 * A project and an issue type.
 *
 * <p>Read from
 * https://github.com/blackducksoftware/blackduck-jira/blob/a17c3d34b6/src/test/java/com/blackducksoftware/integration/jira/mocks/field/CustomFieldMock.java (Jira 7.4);
 * https://docs.atlassian.com/jira-software/10.6.0/com/atlassian/greenhopper/customfield/epiclink/EpicLinkRestFieldOperationsHandler.html (Jira 10.6);
 * https://docs.atlassian.com/jira/7.1.9/com/atlassian/jira/issue/context/package-summary.html (Jira 7.1).
 */
public interface IssueContext {
    Project getProjectObject();

    Long getProjectId();

    String getIssueTypeId();
}
