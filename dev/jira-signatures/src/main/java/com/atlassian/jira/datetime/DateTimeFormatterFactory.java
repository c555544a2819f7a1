package com.atlassian.jira.datetime;

/**
 * Hands out formatters.
 *
 * <p>Read from https://github.com/atlascommunity/jira-plugins-groovy (Jira 8.13).
 */
public interface DateTimeFormatterFactory {
    DateTimeFormatter formatter();
}
