package com.atlassian.jira.issue.fields.rest.json;

import org.amends.signatures.SignatureOnly;

/**
 * A value of a REST answer.
 *
 * <p>Read from
 * https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c5118d/src/main/java/ru/mail/jira/plugins/groovy/impl/cf/NumberCFType.java (Jira 8.13).
 */
public class JsonData {
    public JsonData(Object data) {
        throw new SignatureOnly();
    }
}
