package com.atlassian.jira.issue.priority;

import com.atlassian.jira.issue.IssueConstant;

/**
 * How urgent an issue is.
 *
 * <p>Not verified.
 */
public interface Priority extends IssueConstant {}
