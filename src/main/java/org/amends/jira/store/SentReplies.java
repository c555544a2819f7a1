package org.amends.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.amends.tone.Fingerprint;
import org.springframework.stereotype.Component;

/**
 * Fingerprints of what was sent in a project: of the last ninety days, and of the newest thousand or somewhat more. Which agent
 * sent it is not kept, so nobody can be counted.
 */
@Component
public final class SentReplies {
    private static final Duration KEPT = Duration.ofDays(90);
    private static final int MOST = 1000;

    /** Taking the oldest away costs a query, so it is not done for each. */
    private static final int OFTEN = 100;

    private final ActiveObjects ao;
    private final Clock clock;

    /** Fingerprints in the plugin's tables. */
    public SentReplies(@ComponentImport ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    /** Notes a reply, once. */
    public void note(long projectId, long issueId, long commentId, Instant at, Fingerprint print) {
        if (isNoted(commentId) || at.isBefore(clock.instant().minus(KEPT))) {
            return;
        }
        Map<String, Object> row = Map.of(
                "COMMENT_ID", Long.toString(commentId),
                "ISSUE_ID", issueId,
                "PROJECT_ID", projectId,
                "SAID_AT", at.toEpochMilli(),
                "DIGITS", print.digits());
        Inserted.orTaken(ao, () -> ao.create(SentReplyRow.class, row), () -> isNoted(commentId));
        tidy(projectId);
    }

    /** On how many other tickets of the project something near was sent. */
    public int ticketsNear(long projectId, long issueId, Fingerprint print) {
        return (int) Stream.of(ao.find(
                        SentReplyRow.class,
                        Query.select()
                                .where("PROJECT_ID = ?", projectId)
                                .order("SAID_AT DESC")
                                .limit(MOST)))
                .filter(row -> row.getIssueId() != issueId)
                .filter(row ->
                        Fingerprint.read(row.getDigits()).filter(print::isNear).isPresent())
                .map(SentReplyRow::getIssueId)
                .distinct()
                .count();
    }

    private void tidy(long projectId) {
        long oldest = clock.instant().minus(KEPT).toEpochMilli();
        ao.deleteWithSQL(SentReplyRow.class, "SAID_AT < ?", oldest);
        if (ao.count(SentReplyRow.class, Query.select().where("PROJECT_ID = ?", projectId)) >= MOST + OFTEN) {
            Stream.of(ao.find(
                            SentReplyRow.class,
                            Query.select()
                                    .where("PROJECT_ID = ?", projectId)
                                    .order("SAID_AT DESC")
                                    .offset(MOST)
                                    .limit(2 * OFTEN)))
                    .forEach(ao::delete);
        }
    }

    private boolean isNoted(long commentId) {
        Query query = Query.select().where("COMMENT_ID = ?", Long.toString(commentId));
        return ao.find(SentReplyRow.class, query).length > 0;
    }

    /** Forgets an issue that is gone. */
    public void purge(long issueId) {
        ao.deleteWithSQL(SentReplyRow.class, "ISSUE_ID = ?", issueId);
    }
}
