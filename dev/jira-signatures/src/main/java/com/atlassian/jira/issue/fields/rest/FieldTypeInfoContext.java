package com.atlassian.jira.issue.fields.rest;

/**
 * For whom and for which issue allowed values are asked.
 *
 * <p>Read from https://docs.atlassian.com/jira/server/com/atlassian/jira/issue/fields/rest/package-summary.html (Jira 7.6)
 * and from https://github.com/atlascommunity/jira-plugins-groovy (Jira 8.13)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public interface FieldTypeInfoContext {}
