package org.amends.sandbox.jira;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Custom fields, where they belong, and their values as strings. */
final class Fields {
    record FieldRow(long id, String typeKey, Optional<String> searcherKey, String name, String description) {
        String key() {
            return "customfield_" + id;
        }
    }

    /** Where a field belongs: no projects means all of them, no types means all of them. */
    record Context(long id, long fieldId, String name, Set<Long> projects, Set<String> types, boolean global) {
        boolean covers(long projectId, String typeId) {
            return (global || projects.contains(projectId)) && (types.isEmpty() || types.contains(typeId));
        }
    }

    /** What a field says on an issue. */
    record Value(long fieldId, long issueId, String text) {}

    private final Database database;

    Fields(Database database) {
        this.database = database;
    }

    List<FieldRow> all() {
        return database.list("SELECT * FROM SBX_FIELD ORDER BY NAME, ID", Fields::read);
    }

    Optional<FieldRow> byId(long id) {
        return database.first("SELECT * FROM SBX_FIELD WHERE ID = ?", Fields::read, id);
    }

    void insert(FieldRow field) {
        database.change(
                "INSERT INTO SBX_FIELD (ID, TYPE_KEY, SEARCHER_KEY, NAME, DESCRIPTION) VALUES (?, ?, ?, ?, ?)",
                field.id(),
                field.typeKey(),
                field.searcherKey(),
                field.name(),
                field.description());
    }

    void delete(long id) {
        contexts(id).forEach(context -> database.change("DELETE FROM SBX_FIELD_CONTEXT WHERE ID = ?", context.id()));
        database.change("DELETE FROM SBX_FIELD_VALUE WHERE FIELD_ID = ?", id);
        database.change("DELETE FROM SBX_SCREEN_FIELD WHERE FIELD = ?", "customfield_" + id);
        database.change("DELETE FROM SBX_FIELD WHERE ID = ?", id);
    }

    List<Context> contexts(long fieldId) {
        return database.list(
                "SELECT * FROM SBX_FIELD_CONTEXT WHERE FIELD_ID = ? ORDER BY ID", this::readContext, fieldId);
    }

    void put(Context context) {
        database.change("DELETE FROM SBX_FIELD_CONTEXT WHERE ID = ?", context.id());
        database.change("DELETE FROM SBX_CONTEXT_PROJECT WHERE CONTEXT_ID = ?", context.id());
        database.change("DELETE FROM SBX_CONTEXT_TYPE WHERE CONTEXT_ID = ?", context.id());
        database.change(
                "INSERT INTO SBX_FIELD_CONTEXT (ID, FIELD_ID, NAME, ANYWHERE) VALUES (?, ?, ?, ?)",
                context.id(),
                context.fieldId(),
                context.name(),
                context.global());
        context.projects()
                .forEach(project -> database.change(
                        "INSERT INTO SBX_CONTEXT_PROJECT (CONTEXT_ID, PROJECT_ID) VALUES (?, ?)",
                        context.id(),
                        project));
        context.types()
                .forEach(type -> database.change(
                        "INSERT INTO SBX_CONTEXT_TYPE (CONTEXT_ID, TYPE_ID) VALUES (?, ?)", context.id(), type));
    }

    boolean covers(long fieldId, long projectId, String typeId) {
        return contexts(fieldId).stream().anyMatch(context -> context.covers(projectId, typeId));
    }

    Optional<String> value(long fieldId, long issueId) {
        return database.first(
                "SELECT VAL FROM SBX_FIELD_VALUE WHERE FIELD_ID = ? AND ISSUE_ID = ?",
                row -> row.text("VAL"),
                fieldId,
                issueId);
    }

    /** The values of all these issues, in no order. */
    List<Value> valuesOfAll(Collection<Long> issueIds) {
        return database.among("SELECT * FROM SBX_FIELD_VALUE WHERE ISSUE_ID", Fields::readValue, issueIds);
    }

    /** Values that the issues do not have. */
    void insertAll(List<Value> values) {
        database.changeAll(
                "INSERT INTO SBX_FIELD_VALUE (FIELD_ID, ISSUE_ID, VAL) VALUES (?, ?, ?)",
                values.stream()
                        .map(value -> new Object[] {value.fieldId(), value.issueId(), value.text()})
                        .toList());
    }

    void put(long fieldId, long issueId, Optional<String> value) {
        Map<String, Long> key = Map.of("FIELD_ID", fieldId, "ISSUE_ID", issueId);
        value.ifPresentOrElse(
                given -> database.put("SBX_FIELD_VALUE", key, Map.of("VAL", given)),
                () -> database.change(
                        "DELETE FROM SBX_FIELD_VALUE WHERE FIELD_ID = ? AND ISSUE_ID = ?", fieldId, issueId));
    }

    void deleteValuesOf(long issueId) {
        database.change("DELETE FROM SBX_FIELD_VALUE WHERE ISSUE_ID = ?", issueId);
    }

    private Context readContext(ResultRow row) {
        long id = row.number("ID");
        List<Long> projects = database.list(
                "SELECT PROJECT_ID FROM SBX_CONTEXT_PROJECT WHERE CONTEXT_ID = ?", of -> of.number("PROJECT_ID"), id);
        List<String> types = database.list(
                "SELECT TYPE_ID FROM SBX_CONTEXT_TYPE WHERE CONTEXT_ID = ?", of -> of.text("TYPE_ID"), id);
        return new Context(
                id,
                row.number("FIELD_ID"),
                row.text("NAME"),
                new TreeSet<>(projects),
                new TreeSet<>(types),
                row.flag("ANYWHERE"));
    }

    private static Value readValue(ResultRow row) {
        return new Value(row.number("FIELD_ID"), row.number("ISSUE_ID"), row.text("VAL"));
    }

    private static FieldRow read(ResultRow row) {
        return new FieldRow(
                row.number("ID"),
                row.text("TYPE_KEY"),
                row.maybeText("SEARCHER_KEY"),
                row.text("NAME"),
                row.maybeText("DESCRIPTION").orElse(""));
    }
}
