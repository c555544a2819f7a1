package com.atlassian.jira.issue.fields.rest.json;

import org.amends.signatures.SignatureOnly;

/**
 * A value of a REST answer.
 *
 * <p>Not verified.
 */
public class JsonData {
    public JsonData(Object data) {
        throw new SignatureOnly();
    }

    public Object getData() {
        throw new SignatureOnly();
    }
}
