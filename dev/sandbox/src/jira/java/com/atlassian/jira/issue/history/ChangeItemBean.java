package com.atlassian.jira.issue.history;

import java.sql.Timestamp;

/** The sandbox's own: one thing that changed; values are absent where there was or is none. */
public class ChangeItemBean {
    public static final String STATIC_FIELD = "jira";
    public static final String CUSTOM_FIELD = "custom";

    private final String fieldType;
    private final String field;
    private final String from;
    private final String fromString;
    private final String to;
    private final String toString;
    private final Timestamp created;

    public ChangeItemBean() {
        this(null, null, null, null, null, null, null);
    }

    public ChangeItemBean(String fieldType, String field, String from, String to) {
        this(fieldType, field, from, null, to, null, null);
    }

    public ChangeItemBean(String fieldType, String field, String from, String fromString, String to, String toString) {
        this(fieldType, field, from, fromString, to, toString, null);
    }

    public ChangeItemBean(
            String fieldType,
            String field,
            String from,
            String fromString,
            String to,
            String toString,
            Timestamp created) {
        this.fieldType = fieldType;
        this.field = field;
        this.from = from;
        this.fromString = fromString;
        this.to = to;
        this.toString = toString;
        this.created = created;
    }

    public String getField() {
        return field;
    }

    public String getFrom() {
        return from;
    }

    public String getTo() {
        return to;
    }

    public String getToString() {
        return toString;
    }

    public Timestamp getCreated() {
        return created;
    }
}
