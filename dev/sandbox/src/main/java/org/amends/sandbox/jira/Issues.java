package org.amends.sandbox.jira;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The issues in the database. */
final class Issues {
    private final Database database;

    Issues(Database database) {
        this.database = database;
    }

    Optional<IssueRow> byId(long id) {
        return database.first("SELECT * FROM SBX_ISSUE WHERE ID = ?", IssueRow::of, id);
    }

    Optional<IssueRow> byKey(String key) {
        return database.first("SELECT * FROM SBX_ISSUE WHERE IKEY = ?", IssueRow::of, key);
    }

    List<IssueRow> byIds(Collection<Long> ids) {
        return database.among("SELECT * FROM SBX_ISSUE WHERE ID", IssueRow::of, ids);
    }

    List<IssueRow> byKeys(Collection<String> keys) {
        return database.among("SELECT * FROM SBX_ISSUE WHERE IKEY", IssueRow::of, keys);
    }

    List<Long> ids() {
        return database.list("SELECT ID FROM SBX_ISSUE ORDER BY ID", row -> row.number("ID"));
    }

    List<IssueRow> unresolved(long projectId) {
        return database.list(
                "SELECT * FROM SBX_ISSUE WHERE PROJECT_ID = ? AND RESOLUTION_ID IS NULL AND ARCHIVED = FALSE"
                        + " ORDER BY CREATED, ID",
                IssueRow::of,
                projectId);
    }

    List<IssueRow> requestsOf(String userKey) {
        return database.list(
                "SELECT * FROM SBX_ISSUE WHERE REPORTER = ? AND ARCHIVED = FALSE ORDER BY CREATED DESC, ID DESC",
                IssueRow::of,
                userKey);
    }

    /** The ids of those that this person reported, created or has. */
    List<Long> naming(String userKey) {
        return database.list(
                "SELECT ID FROM SBX_ISSUE WHERE REPORTER = ? OR CREATOR = ? OR ASSIGNEE = ?",
                row -> row.number("ID"),
                userKey,
                userKey,
                userKey);
    }

    List<Long> idsOf(long projectId) {
        return database.list(
                "SELECT ID FROM SBX_ISSUE WHERE PROJECT_ID = ? ORDER BY ID", row -> row.number("ID"), projectId);
    }

    void insert(IssueRow issue) {
        insertAll(List.of(issue));
    }

    void insertAll(List<IssueRow> issues) {
        String columns =
                Arrays.stream(IssueField.values()).map(IssueField::column).collect(Collectors.joining(", "));
        database.changeAll(
                "INSERT INTO SBX_ISSUE (ID, IKEY, PROJECT_ID, CREATOR, CREATED, UPDATED, RESOLVED, ARCHIVED, " + columns
                        + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?" + ", ?".repeat(IssueField.values().length) + ")",
                issues.stream().map(Issues::inserted).toList());
    }

    private static Object[] inserted(IssueRow issue) {
        List<Object> arguments = new ArrayList<>(List.of(
                issue.id(),
                issue.key(),
                issue.projectId(),
                issue.creator(),
                issue.created(),
                issue.updated(),
                issue.resolved(),
                issue.archived()));
        Arrays.stream(IssueField.values()).map(issue::value).forEach(arguments::add);
        return arguments.toArray();
    }

    /** Writes these fields, and the time of the change; the time of resolution goes with the resolution. */
    void write(long id, Map<IssueField, Optional<String>> changed, Instant at) {
        Set<IssueField> fields =
                changed.isEmpty() ? EnumSet.noneOf(IssueField.class) : EnumSet.copyOf(changed.keySet());
        String columns = fields.stream().map(field -> field.column() + " = ?, ").collect(Collectors.joining());
        List<Object> arguments = new ArrayList<>();
        fields.forEach(field -> arguments.add(changed.get(field)));
        if (fields.contains(IssueField.RESOLUTION)) {
            columns += "RESOLVED = ?, ";
            arguments.add(changed.get(IssueField.RESOLUTION).map(resolution -> at));
        }
        arguments.addAll(List.of(at, id));
        database.change("UPDATE SBX_ISSUE SET " + columns + "UPDATED = ? WHERE ID = ?", arguments.toArray());
    }

    void touch(long id, Instant at) {
        database.change("UPDATE SBX_ISSUE SET UPDATED = ? WHERE ID = ?", at, id);
    }

    /** Gives an issue to another project under another key; the old key goes on leading to it. */
    void move(IssueRow issue, long projectId, String key) {
        database.change("DELETE FROM SBX_MOVED_KEY WHERE OLD_KEY = ?", key);
        database.change("INSERT INTO SBX_MOVED_KEY (OLD_KEY, ISSUE_ID) VALUES (?, ?)", issue.key(), issue.id());
        database.change("UPDATE SBX_ISSUE SET PROJECT_ID = ?, IKEY = ? WHERE ID = ?", projectId, key, issue.id());
    }

    /** The issue that once had this key and was moved since. */
    Optional<IssueRow> byFormerKey(String key) {
        return database.first(
                "SELECT I.* FROM SBX_ISSUE I JOIN SBX_MOVED_KEY M ON M.ISSUE_ID = I.ID WHERE M.OLD_KEY = ?",
                IssueRow::of,
                key);
    }

    void archive(long id, boolean archived) {
        database.change("UPDATE SBX_ISSUE SET ARCHIVED = ? WHERE ID = ?", archived, id);
    }

    void delete(long id) {
        database.change("DELETE FROM SBX_MOVED_KEY WHERE ISSUE_ID = ?", id);
        database.change("DELETE FROM SBX_ISSUE WHERE ID = ?", id);
    }
}
