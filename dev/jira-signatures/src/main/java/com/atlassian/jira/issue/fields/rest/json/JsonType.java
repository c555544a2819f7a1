package com.atlassian.jira.issue.fields.rest.json;

/**
 * The schema of a field's value.
 *
 * <p>Not verified.
 */
public interface JsonType {}
