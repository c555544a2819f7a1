package org.amends.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Optional;

/**
 * The values of custom fields on issues: what the field's type says that they are, and keeps. Only the types that Jira brings itself are
 * kept as they are told.
 */
final class FieldValues {
    private final Entities entities;
    private final Stores stores;

    FieldValues(Entities entities) {
        this.entities = entities;
        this.stores = entities.stores();
    }

    /** What the type says; a field whose plugin is disabled says nothing. */
    Optional<Object> of(CustomField field, Issue issue) {
        if (issue.getId() == null) {
            return Optional.empty();
        }
        SandboxCustomField behind = Entities.behind(field);
        return entities.fieldTypes()
                .find(behind.typeKey())
                .flatMap(type -> isPlain(type)
                        ? stores.fields().value(behind.id(), issue.getId()).map(type::getSingularObjectFromString)
                        : Optional.ofNullable(type.getValueFromIssue(field, issue)));
    }

    /** What the type says, as text. */
    Optional<String> text(CustomField field, Issue issue) {
        SandboxCustomField behind = Entities.behind(field);
        return of(field, issue)
                .flatMap(value ->
                        entities.fieldTypes().find(behind.typeKey()).map(type -> FieldTypes.written(type, value)));
    }

    /** Whether the type takes two values for the same. */
    boolean same(CustomField field, Optional<Object> one, Optional<Object> other) {
        return type(field)
                .filter(type -> !isPlain(type))
                .map(type -> type.valuesEqual(one.orElse(null), other.orElse(null)))
                .orElseGet(() -> one.equals(other));
    }

    /** What the history says of a value; empty where the type wants nothing said of it. */
    Optional<String> history(CustomField field, Optional<Object> value) {
        return type(field)
                .filter(type -> !isPlain(type))
                .map(type -> Optional.ofNullable(type.getChangelogValue(field, value.orElse(null))))
                .orElseGet(() -> value.map(Object::toString));
    }

    /** Has the type keep a value: as a new one where there was none, as Jira has it. */
    void keep(CustomField field, Issue issue, Optional<Object> value) {
        SandboxCustomField behind = Entities.behind(field);
        Optional<CustomFieldType<Object, Object>> type = type(field).filter(one -> !isPlain(one));
        if (type.isEmpty()) {
            stores.fields().put(behind.id(), issue.getId(), value.map(given -> type(field)
                    .map(plain -> FieldTypes.written(plain, given))
                    .orElseGet(given::toString)));
        } else if (of(field, issue).isPresent()) {
            type.get().updateValue(field, issue, value.orElse(null));
        } else {
            value.ifPresent(given -> type.get().createValue(field, issue, given));
        }
    }

    @SuppressWarnings("unchecked") // a value that is not of the type fails there, as it does in Jira
    private Optional<CustomFieldType<Object, Object>> type(CustomField field) {
        SandboxCustomField behind = Entities.behind(field);
        return entities.fieldTypes().find(behind.typeKey()).map(type -> (CustomFieldType<Object, Object>) type);
    }

    private static boolean isPlain(CustomFieldType<?, ?> type) {
        return Holes.behind(type) instanceof PlainType;
    }
}
