package org.amends.sandbox.jira;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The versions of projects, and in which of them an issue is fixed. */
final class Versions {
    record VersionRow(long id, long projectId, String name, boolean released) {}

    private final Database database;
    private final Ids ids;

    Versions(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    Optional<VersionRow> byId(long id) {
        return database.first("SELECT * FROM SBX_VERSION WHERE ID = ?", Versions::read, id);
    }

    /** In the order of their making. */
    List<VersionRow> of(long projectId) {
        return database.list("SELECT * FROM SBX_VERSION WHERE PROJECT_ID = ? ORDER BY ID", Versions::read, projectId);
    }

    VersionRow insert(long projectId, String name, boolean released) {
        VersionRow row = new VersionRow(ids.next("VERSION"), projectId, name, released);
        database.change(
                "INSERT INTO SBX_VERSION (ID, PROJECT_ID, NAME, RELEASED) VALUES (?, ?, ?, ?)",
                row.id(),
                projectId,
                name,
                released);
        return row;
    }

    void release(long id, boolean released) {
        database.change("UPDATE SBX_VERSION SET RELEASED = ? WHERE ID = ?", released, id);
    }

    /** Those of a project that goes; its issues are gone. */
    void deleteOf(long projectId) {
        database.change("DELETE FROM SBX_VERSION WHERE PROJECT_ID = ?", projectId);
    }

    List<VersionRow> fixing(long issueId) {
        return database.list(
                "SELECT V.* FROM SBX_VERSION V JOIN SBX_FIX_VERSION F ON F.VERSION_ID = V.ID WHERE F.ISSUE_ID = ?"
                        + " ORDER BY V.ID",
                Versions::read,
                issueId);
    }

    /** Makes the fix versions of an issue these. */
    void fix(long issueId, Set<Long> versions) {
        database.change("DELETE FROM SBX_FIX_VERSION WHERE ISSUE_ID = ?", issueId);
        database.changeAll(
                "INSERT INTO SBX_FIX_VERSION (ISSUE_ID, VERSION_ID) VALUES (?, ?)",
                versions.stream()
                        .map(version -> new Object[] {issueId, version})
                        .toList());
    }

    private static VersionRow read(ResultRow row) {
        return new VersionRow(row.number("ID"), row.number("PROJECT_ID"), row.text("NAME"), row.flag("RELEASED"));
    }
}
