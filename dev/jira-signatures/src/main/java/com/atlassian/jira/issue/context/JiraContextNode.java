package com.atlassian.jira.issue.context;

/**
 * Where a field configuration holds: everywhere or in one project.
 *
 * <p>Read from https://docs.atlassian.com/jira/7.1.9/com/atlassian/jira/issue/context/package-summary.html (Jira 7.1)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public interface JiraContextNode extends IssueContext {}
