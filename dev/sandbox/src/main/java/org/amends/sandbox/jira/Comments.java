package org.amends.sandbox.jira;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The comments in the database. */
final class Comments {
    record CommentRow(
            long id,
            long issueId,
            Optional<String> author,
            Optional<String> updateAuthor,
            String body,
            Instant created,
            Instant updated,
            Optional<String> group,
            Optional<Long> role) {}

    private final Database database;

    Comments(Database database) {
        this.database = database;
    }

    Optional<CommentRow> byId(long id) {
        return database.first("SELECT * FROM SBX_COMMENT WHERE ID = ?", Comments::read, id);
    }

    List<CommentRow> byIds(Collection<Long> ids) {
        return database.among("SELECT * FROM SBX_COMMENT WHERE ID", Comments::read, ids);
    }

    /** The comments of all these issues, in no order. */
    List<CommentRow> ofAll(Collection<Long> issueIds) {
        return database.among("SELECT * FROM SBX_COMMENT WHERE ISSUE_ID", Comments::read, issueIds);
    }

    /** Oldest first. */
    List<CommentRow> of(long issueId) {
        return database.list(
                "SELECT * FROM SBX_COMMENT WHERE ISSUE_ID = ? ORDER BY CREATED, ID", Comments::read, issueId);
    }

    void insert(CommentRow comment) {
        insertAll(List.of(comment));
    }

    void insertAll(List<CommentRow> comments) {
        database.changeAll(
                "INSERT INTO SBX_COMMENT (ID, ISSUE_ID, AUTHOR, UPDATE_AUTHOR, BODY, CREATED, UPDATED, GROUP_LEVEL,"
                        + " ROLE_LEVEL) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                comments.stream().map(Comments::inserted).toList());
    }

    private static Object[] inserted(CommentRow comment) {
        return new Object[] {
            comment.id(),
            comment.issueId(),
            comment.author(),
            comment.updateAuthor(),
            comment.body(),
            comment.created(),
            comment.updated(),
            comment.group(),
            comment.role()
        };
    }

    void write(long id, String body, Optional<String> by, Instant at) {
        database.change(
                "UPDATE SBX_COMMENT SET BODY = ?, UPDATE_AUTHOR = ?, UPDATED = ? WHERE ID = ?", body, by, at, id);
    }

    void delete(long id) {
        database.change("DELETE FROM SBX_COMMENT WHERE ID = ?", id);
    }

    private static CommentRow read(ResultRow row) {
        return new CommentRow(
                row.number("ID"),
                row.number("ISSUE_ID"),
                row.maybeText("AUTHOR"),
                row.maybeText("UPDATE_AUTHOR"),
                row.maybeText("BODY").orElse(""),
                row.instant("CREATED"),
                row.instant("UPDATED"),
                row.maybeText("GROUP_LEVEL"),
                row.maybeNumber("ROLE_LEVEL"));
    }
}
