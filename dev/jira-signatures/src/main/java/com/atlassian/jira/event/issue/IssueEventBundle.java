package com.atlassian.jira.event.issue;

import java.util.Collection;

/**
 * All events of one change.
 *
 * <p>Read from https://github.com/atlassian-labs/atlassian-slack-integration-server (Jira 11.0).
 * Not verified: doesSendEmailNotification.
 */
public interface IssueEventBundle {
    Collection<JiraIssueEvent> getEvents();

    boolean doesSendEmailNotification();
}
