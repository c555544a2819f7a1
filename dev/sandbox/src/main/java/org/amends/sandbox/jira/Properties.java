package org.amends.sandbox.jira;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** JSON that hangs on issues and comments, by key. */
final class Properties {
    static final String OF_ISSUE = "IssueProperty";
    static final String OF_COMMENT = "CommentProperty";

    record Property(long id, String entity, long entityId, String key, String json, Instant created, Instant updated) {}

    /** JSON, and when it was put there. */
    record Value(String json, Instant at) {}

    private static final String INSERT = "INSERT INTO SBX_PROPERTY (ID, ENTITY, ENTITY_ID, PKEY, VAL, CREATED, UPDATED)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)";

    private final Database database;
    private final Ids ids;

    Properties(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    Optional<Property> find(String entity, long entityId, String key) {
        return database.first(
                "SELECT * FROM SBX_PROPERTY WHERE ENTITY = ? AND ENTITY_ID = ? AND PKEY = ?",
                Properties::read,
                entity,
                entityId,
                key);
    }

    List<Property> withKey(String entity, String key) {
        return database.list(
                "SELECT * FROM SBX_PROPERTY WHERE ENTITY = ? AND PKEY = ? ORDER BY ENTITY_ID",
                Properties::read,
                entity,
                key);
    }

    /** All properties of these issues. */
    List<Property> ofIssues(Collection<Long> issueIds) {
        return database.among(
                "SELECT * FROM SBX_PROPERTY WHERE ENTITY = '" + OF_ISSUE + "' AND ENTITY_ID",
                Properties::read,
                issueIds);
    }

    void put(String entity, long entityId, String key, String json, Instant at) {
        database.transact(() -> {
            int rows = database.change(
                    "UPDATE SBX_PROPERTY SET VAL = ?, UPDATED = ? WHERE ENTITY = ? AND ENTITY_ID = ? AND PKEY = ?",
                    json,
                    at,
                    entity,
                    entityId,
                    key);
            if (rows == 0) {
                insert(entity, entityId, key, json, at);
            }
        });
    }

    /** A property on each of these entities, none of which has it. */
    void insertAll(String entity, String key, Map<Long, Value> values) {
        if (values.isEmpty()) {
            return;
        }
        List<Object[]> rows = new ArrayList<>();
        long id = ids.next("PROPERTY", values.size()) - values.size();
        for (Map.Entry<Long, Value> one : values.entrySet()) {
            Instant at = one.getValue().at();
            rows.add(new Object[] {
                ++id, entity, one.getKey(), key, one.getValue().json(), at, at
            });
        }
        database.changeAll(INSERT, rows);
    }

    void delete(String entity, long entityId, String key) {
        database.change(
                "DELETE FROM SBX_PROPERTY WHERE ENTITY = ? AND ENTITY_ID = ? AND PKEY = ?", entity, entityId, key);
    }

    void deleteAll(String entity, long entityId) {
        database.change("DELETE FROM SBX_PROPERTY WHERE ENTITY = ? AND ENTITY_ID = ?", entity, entityId);
    }

    private void insert(String entity, long entityId, String key, String json, Instant at) {
        database.put(
                "SBX_PROPERTY",
                Map.of("ENTITY", entity, "ENTITY_ID", entityId, "PKEY", key),
                Map.of("ID", ids.next("PROPERTY"), "VAL", json, "CREATED", at, "UPDATED", at));
    }

    private static Property read(ResultRow row) {
        return new Property(
                row.number("ID"),
                row.text("ENTITY"),
                row.number("ENTITY_ID"),
                row.text("PKEY"),
                row.text("VAL"),
                row.instant("CREATED"),
                row.instant("UPDATED"));
    }
}
