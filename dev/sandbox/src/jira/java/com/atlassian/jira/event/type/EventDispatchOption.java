package com.atlassian.jira.event.type;

/** The sandbox's own: whether a write tells listeners, and as what. */
public interface EventDispatchOption {
    EventDispatchOption DO_NOT_DISPATCH = new Chosen(null);
    EventDispatchOption ISSUE_UPDATED = new Chosen(EventType.ISSUE_UPDATED_ID);
    EventDispatchOption ISSUE_ASSIGNED = new Chosen(EventType.ISSUE_ASSIGNED_ID);

    boolean isEventBeingSent();

    Long getEventTypeId();

    /** An option with its event type; none is sent without. */
    record Chosen(Long eventTypeId) implements EventDispatchOption {
        @Override
        public boolean isEventBeingSent() {
            return eventTypeId != null;
        }

        @Override
        public Long getEventTypeId() {
            return eventTypeId;
        }
    }
}
