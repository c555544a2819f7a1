package com.atlassian.jira.event.issue;

/**
 * An event of a bundle that stands for an {@link IssueEvent}.
 *
 * <p>Read from https://github.com/atlassian-labs/atlassian-slack-integration-server (Jira 11.0).
 */
public interface DelegatingJiraIssueEvent extends JiraIssueEvent {
    IssueEvent asIssueEvent();
}
