package com.atlassian.jira.event.issue;

/**
 * An event of a bundle that stands for an {@link IssueEvent}.
 *
 * <p>Not verified.
 */
public interface DelegatingJiraIssueEvent extends JiraIssueEvent {
    IssueEvent asIssueEvent();
}
