package com.atlassian.jira.event;

import java.util.Date;
import java.util.Map;
import org.amends.signatures.SignatureOnly;

/**
 * Base class of Jira's events.
 *
 * <p>Not verified.
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
