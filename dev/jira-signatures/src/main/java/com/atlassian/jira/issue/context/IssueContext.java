package com.atlassian.jira.issue.context;

import com.atlassian.jira.project.Project;

/**
 * A project and an issue type.
 *
 * <p>Read from https://docs.atlassian.com/jira-software/10.6.0/com/atlassian/greenhopper/customfield/epiclink/EpicLinkRestFieldOperationsHandler.html (Jira 10.6)
 * and from https://docs.atlassian.com/jira/7.1.9/com/atlassian/jira/issue/context/package-summary.html (Jira 7.1)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public interface IssueContext {
    Project getProjectObject();

    Long getProjectId();

    String getIssueTypeId();
}
