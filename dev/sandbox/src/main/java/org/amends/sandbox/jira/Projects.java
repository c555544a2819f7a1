package org.amends.sandbox.jira;

import java.util.List;
import java.util.Optional;

/** The projects. */
final class Projects {
    record ProjectRow(long id, String key, String name, String typeKey, boolean archived, Optional<String> lead) {
        ProjectRow(long id, String key, String name, String typeKey) {
            this(id, key, name, typeKey, false, Optional.empty());
        }
    }

    private final Database database;

    Projects(Database database) {
        this.database = database;
    }

    Optional<ProjectRow> byId(long id) {
        return database.first("SELECT * FROM SBX_PROJECT WHERE ID = ?", Projects::read, id);
    }

    Optional<ProjectRow> byKey(String key) {
        return database.first("SELECT * FROM SBX_PROJECT WHERE PKEY = ?", Projects::read, key);
    }

    /** The archived ones too. */
    List<ProjectRow> all() {
        return database.list("SELECT * FROM SBX_PROJECT ORDER BY NAME", Projects::read);
    }

    void insert(ProjectRow project, long nextNumber) {
        database.change(
                "INSERT INTO SBX_PROJECT (ID, PKEY, NAME, TYPE_KEY, NEXT_NUM) VALUES (?, ?, ?, ?, ?)",
                project.id(),
                project.key(),
                project.name(),
                project.typeKey(),
                nextNumber);
    }

    /** The key of the next issue; a number is given once, also when the creation rolls back. */
    String nextKey(ProjectRow project) {
        return database.aside(() -> {
            database.change("UPDATE SBX_PROJECT SET NEXT_NUM = NEXT_NUM + 1 WHERE ID = ?", project.id());
            return project.key() + "-"
                    + database.first(
                                    "SELECT NEXT_NUM - 1 AS NUM FROM SBX_PROJECT WHERE ID = ?",
                                    row -> row.number("NUM"),
                                    project.id())
                            .orElseThrow();
        });
    }

    /** The number of the newest issue that the project ever had; 0 for a project without any. */
    long newestNumber(long projectId) {
        return database.first(
                        "SELECT NEXT_NUM - 1 AS NUM FROM SBX_PROJECT WHERE ID = ?", row -> row.number("NUM"), projectId)
                .orElse(0L);
    }

    /** Gives no number again that is in use up to this one. */
    void numberedUpTo(long projectId, long number) {
        database.change(
                "UPDATE SBX_PROJECT SET NEXT_NUM = ? WHERE ID = ? AND NEXT_NUM <= ?", number + 1, projectId, number);
    }

    void archive(long id, boolean archived) {
        database.change("UPDATE SBX_PROJECT SET ARCHIVED = ? WHERE ID = ?", archived, id);
    }

    void lead(long id, String userKey) {
        database.change("UPDATE SBX_PROJECT SET LEAD = ? WHERE ID = ?", userKey, id);
    }

    void delete(long id) {
        database.change("DELETE FROM SBX_PROJECT WHERE ID = ?", id);
    }

    private static ProjectRow read(ResultRow row) {
        return new ProjectRow(
                row.number("ID"),
                row.text("PKEY"),
                row.text("NAME"),
                row.text("TYPE_KEY"),
                row.flag("ARCHIVED"),
                row.maybeText("LEAD"));
    }
}
