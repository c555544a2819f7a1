package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.fields.rest.json.JsonData;

/** A field's value for REST: as data, and drawn. */
public class FieldJsonRepresentation {
    private final JsonData standard;
    private final JsonData rendered;

    public FieldJsonRepresentation(JsonData standardData) {
        this(standardData, null);
    }

    public FieldJsonRepresentation(JsonData standardData, JsonData renderedData) {
        this.standard = standardData;
        this.rendered = renderedData;
    }
}
