package org.amends.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Optional;

/** Behind {@code CustomFieldValuePersister}: the column in which types keep their values. No history, no event, no search. */
final class SandboxFieldPersister {
    private final Fields fields;

    SandboxFieldPersister(Fields fields) {
        this.fields = fields;
    }

    public Optional<String> stored(CustomField field, Issue issue) {
        return Optional.ofNullable(issue.getId()).flatMap(id -> fields.value(field.getIdAsLong(), id));
    }

    public void store(CustomField field, Issue issue, String text) {
        fields.put(field.getIdAsLong(), issue.getId(), Optional.ofNullable(text));
    }
}
