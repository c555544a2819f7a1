package com.atlassian.jira.event;

/**
 * Base class of Jira's events.
 *
 * <p>Read from
 * https://docs.atlassian.com/jira/server/com/atlassian/jira/event/issue/IssueEvent.html (Jira 7.6).
 */
public abstract class AbstractEvent {
    protected AbstractEvent() {}
}
