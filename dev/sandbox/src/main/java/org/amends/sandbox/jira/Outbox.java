package org.amends.sandbox.jira;

import java.time.Instant;
import java.util.List;

/** What was mailed, at once and for good. */
final class Outbox {
    private final Database database;
    private final Ids ids;

    Outbox(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    void send(String to, String subject, String body, Instant at, String issueKey) {
        database.change(
                "INSERT INTO SBX_MAIL (ID, RECIPIENT, SUBJECT, BODY, SENT, ISSUE_KEY) VALUES (?, ?, ?, ?, ?, ?)",
                ids.next("MAIL"),
                to,
                subject,
                body,
                at,
                issueKey);
    }

    List<Desk.Mail> newestFirst() {
        return database.list("SELECT * FROM SBX_MAIL ORDER BY SENT DESC, ID DESC", Outbox::read);
    }

    private static Desk.Mail read(ResultRow row) {
        return new Desk.Mail(
                row.number("ID"),
                row.text("RECIPIENT"),
                row.text("SUBJECT"),
                row.text("BODY"),
                row.instant("SENT"),
                row.text("ISSUE_KEY"));
    }
}
