package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.fields.rest.json.JsonData;
import org.amends.signatures.SignatureOnly;

/**
 * A field's value in a REST answer.
 *
 * <p>Read from
 * https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c5118d/src/main/java/ru/mail/jira/plugins/groovy/impl/cf/NumberCFType.java (Jira 8.13).
 */
public class FieldJsonRepresentation {
    public FieldJsonRepresentation(JsonData standardData) {
        throw new SignatureOnly();
    }

    public FieldJsonRepresentation(JsonData standardData, JsonData renderedData) {
        throw new SignatureOnly();
    }
}
