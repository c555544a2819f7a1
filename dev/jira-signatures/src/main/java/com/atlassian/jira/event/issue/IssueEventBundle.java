package com.atlassian.jira.event.issue;

import java.util.Collection;

/**
 * All events of one change.
 *
 * <p>Not verified.
 */
public interface IssueEventBundle {
    Collection<JiraIssueEvent> getEvents();

    boolean doesSendEmailNotification();
}
