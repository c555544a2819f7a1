package com.atlassian.jira.issue.fields;

/**
 * A field of an issue.
 *
 * <p>Not verified.
 */
public interface Field {
    String getId();

    String getNameKey();

    String getName();
}
