package com.atlassian.jira.issue.customfields.persistence;

/**
 * Stores custom field values.
 *
 * <p>Not verified.
 */
public interface CustomFieldValuePersister {}
