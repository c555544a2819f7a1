package com.atlassian.jira.issue.customfields;

/**
 * How a custom field is searched.
 *
 * <p>Not verified.
 */
public interface CustomFieldSearcher {}
