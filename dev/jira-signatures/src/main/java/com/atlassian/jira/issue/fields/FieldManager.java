package com.atlassian.jira.issue.fields;

/**
 * Finds fields, Jira's own and others.
 *
 * <p>Read from
 * https://docs.atlassian.com/jira/latest/com/atlassian/jira/issue/fields/FieldManager.html (Jira 7.6).
 */
public interface FieldManager {
    /** May be null. */
    Field getField(String id);
}
