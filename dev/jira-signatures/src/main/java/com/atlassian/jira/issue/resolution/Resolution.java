package com.atlassian.jira.issue.resolution;

import com.atlassian.jira.issue.IssueConstant;

/**
 * How an issue was resolved.
 *
 * <p>Not verified.
 */
public interface Resolution extends IssueConstant {}
