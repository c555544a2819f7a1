package com.atlassian.jira.issue.fields.rest;

/** What a REST client wants done to a field, for example {@code set}. */
public class FieldOperationHolder {
    private final String operation;

    /** The sandbox's own. */
    public FieldOperationHolder(String operation) {
        this.operation = operation;
    }
}
