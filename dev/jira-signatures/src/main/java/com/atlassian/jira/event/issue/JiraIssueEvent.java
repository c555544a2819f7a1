package com.atlassian.jira.event.issue;

/**
 * One event of a bundle.
 *
 * <p>Read from https://github.com/atlassian-labs/atlassian-slack-integration-server (Jira 11.0).
 */
public interface JiraIssueEvent {}
