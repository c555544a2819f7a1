package com.atlassian.jira.issue.fields.rest;

/** What a REST client wants done to a field, for example {@code set}. */
public class FieldOperationHolder {
    private final String operation;
    private final Object data;

    /** The sandbox's own. */
    public FieldOperationHolder(String operation, Object data) {
        this.operation = operation;
        this.data = data;
    }

    /** The sandbox's own. */
    public String operation() {
        return operation;
    }

    /** The sandbox's own: as the body has it; null takes the value away. */
    public Object data() {
        return data;
    }
}
