package com.atlassian.jira.datetime;

/**
 * Hands out formatters.
 *
 * <p>Read from
 * https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c5118d/src/main/java/ru/mail/jira/plugins/groovy/impl/cf/DateScriptedCFType.java (Jira 8.13): formatter;
 * https://docs.atlassian.com/jira/7.3.1/com/atlassian/jira/datetime/DateTimeFormatterFactory.html (Jira 7.3).
 */
public interface DateTimeFormatterFactory {
    DateTimeFormatter formatter();
}
