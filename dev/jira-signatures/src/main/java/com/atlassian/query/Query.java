package com.atlassian.query;

/**
 * A query that was understood.
 *
 * <p>Read from
 * https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c5118d/src/main/java/ru/mail/jira/plugins/groovy/impl/jql/function/builtin/SearchHelper.java (Jira 8.13).
 */
public interface Query {}
