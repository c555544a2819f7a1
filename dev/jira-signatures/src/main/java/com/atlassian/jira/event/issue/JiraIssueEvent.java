package com.atlassian.jira.event.issue;

/**
 * One event of a bundle.
 *
 * <p>Not verified.
 */
public interface JiraIssueEvent {}
