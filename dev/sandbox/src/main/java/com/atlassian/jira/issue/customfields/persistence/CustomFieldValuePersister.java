package com.atlassian.jira.issue.customfields.persistence;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Optional;
import org.amends.sandbox.jira.NotInSandbox;

/** Where the values of custom fields are kept. */
public interface CustomFieldValuePersister {
    /** The sandbox's own: the text that is stored for an issue. */
    default Optional<String> stored(CustomField field, Issue issue) {
        throw new NotInSandbox("CustomFieldValuePersister#stored");
    }

    /** The sandbox's own: keeps the text; null takes it away. */
    default void store(CustomField field, Issue issue, String text) {
        throw new NotInSandbox("CustomFieldValuePersister#store");
    }
}
