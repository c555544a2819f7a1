package com.atlassian.jira.event.type;

import org.amends.signatures.SignatureOnly;

/**
 * Which event an update raises, if any.
 *
 * <p>Read from
 * https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c5118d/src/main/java/ru/mail/jira/plugins/groovy/impl/admin/builtIn/FixResolution.java (Jira 8.13): ISSUE_UPDATED;
 * https://docs.adaptavist.com/sr4js/8.35.0/hapi/update-issues (Jira 9).
 * Not verified: getEventTypeId, isEventBeingSent.
 */
public interface EventDispatchOption {
    EventDispatchOption DO_NOT_DISPATCH = SignatureOnly.constant();
    EventDispatchOption ISSUE_UPDATED = SignatureOnly.constant();
    EventDispatchOption ISSUE_ASSIGNED = SignatureOnly.constant();

    boolean isEventBeingSent();

    Long getEventTypeId();
}
