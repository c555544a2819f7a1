package com.atlassian.jira.datetime;

/**
 * Hands out formatters.
 *
 * <p>Not verified.
 */
public interface DateTimeFormatterFactory {
    DateTimeFormatter formatter();
}
