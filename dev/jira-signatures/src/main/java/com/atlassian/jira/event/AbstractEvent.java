package com.atlassian.jira.event;

import java.util.Date;
import java.util.Map;
import org.amends.signatures.SignatureOnly;

/**
 * Base class of Jira's events.
 *
 * <p>Read from https://docs.atlassian.com/jira/server/com/atlassian/jira/event/issue/IssueEvent.html (Jira 7.6).
 * Not verified: getParams, getTime.
 */
public abstract class AbstractEvent {
    protected AbstractEvent() {}

    public Date getTime() {
        throw new SignatureOnly();
    }

    public Map<String, Object> getParams() {
        throw new SignatureOnly();
    }
}
