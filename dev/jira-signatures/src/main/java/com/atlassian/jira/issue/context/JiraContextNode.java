package com.atlassian.jira.issue.context;

/**
 * Where a field configuration holds: everywhere or in one project.
 *
 * <p>Read from
 * https://github.com/blackducksoftware/blackduck-jira/blob/a17c3d34b6/src/main/java/com/blackducksoftware/integration/jira/workflow/setup/BlackDuckFieldScreenSchemeSetup.java (Jira 7.4);
 * https://docs.atlassian.com/jira/7.1.9/com/atlassian/jira/issue/context/package-summary.html (Jira 7.1).
 */
public interface JiraContextNode extends IssueContext {}
