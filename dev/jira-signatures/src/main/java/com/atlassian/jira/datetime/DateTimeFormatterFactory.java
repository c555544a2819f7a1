package com.atlassian.jira.datetime;

/**
 * Hands out formatters.
 *
 * <p>Read from https://docs.atlassian.com/jira/7.3.1/com/atlassian/jira/datetime/DateTimeFormatterFactory.html (Jira 7.3)
 * and from https://github.com/atlascommunity/jira-plugins-groovy (Jira 8.13).
 */
public interface DateTimeFormatterFactory {
    DateTimeFormatter formatter();
}
