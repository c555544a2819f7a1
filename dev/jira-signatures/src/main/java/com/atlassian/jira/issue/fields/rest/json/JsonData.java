package com.atlassian.jira.issue.fields.rest.json;

import org.amends.signatures.SignatureOnly;

/**
 * A value of a REST answer.
 *
 * <p>Read from https://github.com/atlascommunity/jira-plugins-groovy (Jira 8.13)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 * Not verified: getData.
 */
public class JsonData {
    public JsonData(Object data) {
        throw new SignatureOnly();
    }
}
