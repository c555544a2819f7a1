package org.amends.sandbox.jira;

import java.util.List;

/** Which fields a project's field configuration requires of who creates an issue there, besides those that Jira always wants. */
final class RequiredFields {
    private final Database database;

    RequiredFields(Database database) {
        this.database = database;
    }

    List<String> of(long projectId) {
        return database.list(
                "SELECT FIELD FROM SBX_REQUIRED_FIELD WHERE PROJECT_ID = ? ORDER BY FIELD",
                row -> row.text("FIELD"),
                projectId);
    }

    void put(long projectId, String field, boolean required) {
        database.transact(() -> {
            database.change("DELETE FROM SBX_REQUIRED_FIELD WHERE PROJECT_ID = ? AND FIELD = ?", projectId, field);
            if (required) {
                database.change("INSERT INTO SBX_REQUIRED_FIELD (PROJECT_ID, FIELD) VALUES (?, ?)", projectId, field);
            }
        });
    }
}
