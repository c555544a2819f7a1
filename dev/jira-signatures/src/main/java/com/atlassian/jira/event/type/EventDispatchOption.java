package com.atlassian.jira.event.type;

import org.amends.signatures.SignatureOnly;

/**
 * Which event an update raises, if any.
 *
 * <p>Not verified.
 */
public interface EventDispatchOption {
    EventDispatchOption DO_NOT_DISPATCH = SignatureOnly.constant();
    EventDispatchOption ISSUE_UPDATED = SignatureOnly.constant();
    EventDispatchOption ISSUE_ASSIGNED = SignatureOnly.constant();

    boolean isEventBeingSent();

    Long getEventTypeId();
}
