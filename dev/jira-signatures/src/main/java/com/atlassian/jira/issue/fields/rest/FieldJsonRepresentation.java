package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.fields.rest.json.JsonData;
import org.amends.signatures.SignatureOnly;

/**
 * A field's value in a REST answer.
 *
 * <p>Not verified.
 */
public class FieldJsonRepresentation {
    public FieldJsonRepresentation(JsonData standardData) {
        throw new SignatureOnly();
    }

    public FieldJsonRepresentation(JsonData standardData, JsonData renderedData) {
        throw new SignatureOnly();
    }

    public JsonData getStandardData() {
        throw new SignatureOnly();
    }

    public JsonData getRenderedData() {
        throw new SignatureOnly();
    }
}
