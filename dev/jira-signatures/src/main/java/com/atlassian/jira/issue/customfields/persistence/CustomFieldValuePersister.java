package com.atlassian.jira.issue.customfields.persistence;

/**
 * Stores custom field values.
 *
 * <p>Read from https://docs.atlassian.com/jira/server/com/atlassian/jira/issue/customfields/persistence/CustomFieldValuePersister.html (Jira 7.6).
 */
public interface CustomFieldValuePersister {}
