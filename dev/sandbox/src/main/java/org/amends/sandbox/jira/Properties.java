package org.amends.sandbox.jira;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** JSON that hangs on issues and comments, by key. */
final class Properties {
    static final String OF_ISSUE = "IssueProperty";
    static final String OF_COMMENT = "CommentProperty";

    record Property(long id, String entity, long entityId, String key, String json, Instant created, Instant updated) {}

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
