package com.atlassian.jira.event.type;

public interface EventDispatchOption {
    EventDispatchOption ISSUE_UPDATED = () -> true;

    EventDispatchOption DO_NOT_DISPATCH = () -> false;

    boolean isEventBeingSent();
}
