package com.atlassian.jira.issue.worklog;

/**
 * Time that was spent on an issue.
 *
 * <p>Not verified.
 */
public interface Worklog {}
