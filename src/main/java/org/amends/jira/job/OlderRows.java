package org.amends.jira.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.amends.jira.listener.Look;
import org.amends.jira.store.Claims;
import org.amends.jira.store.DueFollowUp;
import org.amends.jira.store.FollowUpRows;
import org.springframework.stereotype.Component;

/**
 * Keeps the tables in order, a batch a run: rows of an older version learn when to wake, and claims of follow-ups that are over
 * are forgotten after a week, in which whatever they left half-made is found and taken away.
 */
@Component
public final class OlderRows {

    private static final int BATCH = 200;
    private static final Duration KEPT = Duration.ofDays(7);

    private final FollowUpRows rows;
    private final Claims claims;
    private final Look look;
    private final Clock clock;
    private final Each each;
    private String rowsUpTo = FollowUpRows.BEFORE_ALL;
    private String claimsUpTo = FollowUpRows.BEFORE_ALL;

    /** Looks at what the tables hold. */
    public OlderRows(FollowUpRows rows, Claims claims, Look look, Clock clock, Each each) {
        this.rows = rows;
        this.claims = claims;
        this.look = look;
        this.clock = clock;
        this.each = each;
    }

    /** One batch of each. */
    public synchronized void tidy() {
        List<DueFollowUp> older = rows.wokenOfOlderVersion(rowsUpTo, BATCH);
        rowsUpTo = older.size() < BATCH
                ? FollowUpRows.BEFORE_ALL
                : older.get(BATCH - 1).id();
        each.of(older, "Looking at the issue of", row -> look.at(row.issueId()));
        forgetClaims();
    }

    private void forgetClaims() {
        List<Claims.Kept> kept = claims.kept(claimsUpTo, BATCH);
        claimsUpTo = kept.size() < BATCH
                ? FollowUpRows.BEFORE_ALL
                : kept.get(BATCH - 1).key();
        Instant longAgo = clock.instant().minus(KEPT);
        List<String> ended = kept.stream()
                .filter(claim -> claim.until().isBefore(longAgo))
                .map(Claims.Kept::followUpId)
                .distinct()
                .toList();
        each.of(ended, "Forgetting the claims of", this::forget);
    }

    private void forget(String followUpId) {
        if (rows.isOver(followUpId)) {
            claims.purge(followUpId);
        }
    }
}
