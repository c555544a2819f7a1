package com.atlassian.jira.issue.fields.rest.json;

/** A value that REST prints as JSON. */
public class JsonData {
    private final Object data;

    public JsonData(Object data) {
        this.data = data;
    }
}
