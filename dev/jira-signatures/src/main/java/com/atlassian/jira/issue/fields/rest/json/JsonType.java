package com.atlassian.jira.issue.fields.rest.json;

/**
 * The schema of a field's value.
 *
 * <p>Read from https://github.com/atlascommunity/jira-plugins-groovy (Jira 8.13)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public interface JsonType {}
