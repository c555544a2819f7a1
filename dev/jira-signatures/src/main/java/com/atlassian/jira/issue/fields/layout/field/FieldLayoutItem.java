package com.atlassian.jira.issue.fields.layout.field;

/**
 * A field's place in a field configuration: hidden, required, rendered how.
 *
 * <p>Not verified.
 */
public interface FieldLayoutItem {
    boolean isHidden();

    boolean isRequired();
}
