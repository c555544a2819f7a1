package com.atlassian.jira.issue.customfields;

/**
 * How a custom field is searched.
 *
 * <p>Read from https://github.com/atlascommunity/jira-plugins-groovy (Jira 8.13)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public interface CustomFieldSearcher {}
