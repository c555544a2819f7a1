package com.atlassian.jira.web.bean;

/**
 * The issues of a bulk edit.
 *
 * <p>Read from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public interface BulkEditBean {}
