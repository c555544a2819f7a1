package com.atlassian.jira.issue.context;

/**
 * Where a field configuration holds: everywhere or in one project.
 *
 * <p>Not verified.
 */
public interface JiraContextNode extends IssueContext {}
