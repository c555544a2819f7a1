package org.amends.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.Map;

/**
 * How many follow-ups are claimed and completed in a second, on one thread, when all that is to do is to insert a row. The peer
 * is db-scheduler with one thread, on the same database, by the same pool, each way that it has of taking what is due.
 */
final class ClaimCost {
    /** How many each has in a full measurement that are not due. */
    static final long PENDING = 10_000;

    /** At least half as many as the peer. */
    private static final double MOST_TIMES = 2;

    /** So many rounds a full measurement has, and as many before it: Java compiles ActiveObjects after thousands of claims. */
    static final int ROUNDS = 50;

    private final EmbeddedPostgres server;
    private final int batch;
    private final long pending;
    private final int rounds;

    /** {@code batch} are due in each round, {@code pending} never. */
    ClaimCost(EmbeddedPostgres server, int batch, long pending, int rounds) {
        this.server = server;
        this.batch = batch;
        this.pending = pending;
        this.rounds = rounds;
    }

    void measure(Findings findings) throws Exception {
        try (FollowUps ours = new FollowUps(server, "claims");
                DbScheduler fetching = DbScheduler.fetching(ours);
                DbScheduler locking = DbScheduler.locking(ours)) {
            ours.add(1, pending);
            ours.addClaims(pending);
            ours.workOff(1);
            fetching.add(0, pending);
            locking.add(0, pending);
            ours.analyze();
            compare(findings, ours, fetching, locking);
        }
    }

    private void compare(Findings findings, FollowUps ours, DbScheduler fetching, DbScheduler locking)
            throws Exception {
        Map<String, Timings> taken = new Turns()
                .with("ours", round -> {
                    ours.add(batch, batch);
                    return () -> ours.workOff(batch);
                })
                .with("fetching", round -> ready(fetching))
                .with("locking", round -> ready(locking))
                .take(rounds, rounds);
        Timings one = taken.get("ours").each(batch);
        findings.add(Count.of("Follow-ups a second", one.aSecond()));
        findings.add(line(findings, one, "db-scheduler, as it comes", taken.get("fetching"))
                .atMost(MOST_TIMES));
        findings.add(line(findings, one, "db-scheduler, which locks as it fetches", taken.get("locking")));
    }

    private Turns.Work ready(DbScheduler peer) throws Exception {
        peer.add(batch, batch);
        return peer::workOff;
    }

    private Line line(Findings findings, Timings ours, String peer, Timings its) {
        Timings one = its.each(batch);
        findings.add(Count.of("Executions a second of " + peer, one.aSecond()));
        return Line.of("A follow-up claimed and completed", ours, peer, one);
    }
}
