package org.amends.jira.issue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.jira.store.EnteredReparation;
import org.springframework.stereotype.Component;

/** The reparations that were entered on screens and wait to be recorded. They were committed with the screen, or never were. */
@Component
public final class EnteredOnScreens {
    private final CustomFieldManager fields;

    /** Asks Jira's custom fields. */
    public EnteredOnScreens(@ComponentImport CustomFieldManager fields) {
        this.fields = fields;
    }

    /** Those of an issue, in the order in which they were entered. */
    public List<EnteredReparation> of(Issue issue) {
        return entryFields(issue)
                .flatMap(field -> type(field)
                        .map(type -> EnteredReparation.all(type.waiting(field, issue)).stream())
                        .orElseGet(Stream::empty))
                .toList();
    }

    /** One of them waits no longer. What is entered meanwhile goes on waiting. */
    public void done(Issue issue, String id) {
        entryFields(issue).forEach(field -> type(field).ifPresent(type -> done(type, field, issue, id)));
    }

    private static void done(EntryField type, CustomField field, Issue issue, String id) {
        String text = type.waiting(field, issue);
        if (EnteredReparation.all(text).stream().anyMatch(one -> one.id().equals(id))) {
            type.await(field, issue, EnteredReparation.without(text, id));
        }
    }

    private Stream<CustomField> entryFields(Issue issue) {
        return fields.getCustomFieldObjects(issue).stream()
                .filter(field -> type(field).isPresent());
    }

    private static Optional<EntryField> type(CustomField field) {
        return Optional.of(field)
                .map(CustomField::getCustomFieldType)
                .filter(EntryField.class::isInstance)
                .map(EntryField.class::cast);
    }
}
