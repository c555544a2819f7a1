package com.atlassian.jira.event;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/** The sandbox's own: when something happened, with its parameters. */
public abstract class AbstractEvent {
    private final Date time = new Date();
    private final Map<String, Object> params;

    protected AbstractEvent() {
        this(Map.of());
    }

    protected AbstractEvent(Map<String, Object> params) {
        this.params = new HashMap<>(params);
    }
}
