package org.amends.sandbox.jira;

import java.time.Instant;
import java.util.List;

/** What the audit log holds; the words of keys are looked up when somebody reads. */
final class AuditRecords {
    private final Database database;
    private final Ids ids;

    AuditRecords(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    /** One line of the log; what changed is a line for each value: key, before, after. */
    record Line(long id, Instant at, String author, String category, String action, String object) {}

    /** A value of a line. */
    record Value(String key, String from, String to) {}

    void insert(Instant at, String author, String category, String action, String object, List<Value> values) {
        long id = ids.next("AUDIT");
        database.transact(() -> {
            database.change(
                    "INSERT INTO SBX_AUDIT (ID, AT_MS, AUTHOR, CATEGORY, ACTION, OBJECT) VALUES (?, ?, ?, ?, ?, ?)",
                    id,
                    at,
                    author,
                    category,
                    action,
                    object);
            values.forEach(value -> database.change(
                    "INSERT INTO SBX_AUDIT_VALUE (ID, AUDIT_ID, VKEY, OLD_VALUE, NEW_VALUE) VALUES (?, ?, ?, ?, ?)",
                    ids.next("AUDIT_VALUE"),
                    id,
                    value.key(),
                    value.from(),
                    value.to()));
        });
    }

    List<Line> newestFirst() {
        return database.list(
                "SELECT * FROM SBX_AUDIT ORDER BY ID DESC",
                row -> new Line(
                        row.number("ID"),
                        row.instant("AT_MS"),
                        row.text("AUTHOR"),
                        row.text("CATEGORY"),
                        row.text("ACTION"),
                        row.text("OBJECT")));
    }

    List<Value> values(long id) {
        return database.list(
                "SELECT * FROM SBX_AUDIT_VALUE WHERE AUDIT_ID = ? ORDER BY ID",
                row -> new Value(row.text("VKEY"), row.text("OLD_VALUE"), row.text("NEW_VALUE")),
                id);
    }
}
