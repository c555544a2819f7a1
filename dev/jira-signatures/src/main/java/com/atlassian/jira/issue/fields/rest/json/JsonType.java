package com.atlassian.jira.issue.fields.rest.json;

/**
 * The schema of a field's value.
 *
 * <p>Read from
 * https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c5118d/src/main/java/ru/mail/jira/plugins/groovy/impl/cf/NumberCFType.java (Jira 8.13).
 */
public interface JsonType {}
