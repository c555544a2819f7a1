package org.amends.sandbox.jira;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** An issue as it is stored. Fields without a value are not in the map. */
record IssueRow(
        long id,
        String key,
        long projectId,
        Optional<String> creator,
        Instant created,
        Instant updated,
        Optional<Instant> resolved,
        boolean archived,
        Map<IssueField, String> values) {

    static IssueRow of(ResultRow row) {
        Map<IssueField, String> values = new EnumMap<>(IssueField.class);
        for (IssueField field : IssueField.values()) {
            row.maybeText(field.column()).ifPresent(value -> values.put(field, value));
        }
        return new IssueRow(
                row.number("ID"),
                row.text("IKEY"),
                row.number("PROJECT_ID"),
                row.maybeText("CREATOR"),
                row.instant("CREATED"),
                row.instant("UPDATED"),
                row.maybeInstant("RESOLVED"),
                row.flag("ARCHIVED"),
                values);
    }

    /** The same, with another value that is not stored. */
    IssueRow with(IssueField field, String value) {
        Map<IssueField, String> others = new EnumMap<>(IssueField.class);
        others.putAll(values);
        others.put(field, value);
        return new IssueRow(id, key, projectId, creator, created, updated, resolved, archived, others);
    }

    Optional<String> value(IssueField field) {
        return Optional.ofNullable(values.get(field));
    }

    String always(IssueField field) {
        return value(field).orElseThrow(() -> new IllegalStateException(key + " has no " + field.id()));
    }
}
