package com.atlassian.jira.issue.history;

public class ChangeItemBean {

    private final String field;
    private final String to;
    private final String toName;

    public ChangeItemBean(String fieldType, String field, String from, String fromString, String to, String toString) {
        this.field = field;
        this.to = to;
        this.toName = toString;
    }

    public String getField() {
        return field;
    }

    public String getTo() {
        return to;
    }

    public String getToString() {
        return toName;
    }
}
