package org.amends.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Duration;
import java.util.Map;

/**
 * Whether a wake-up takes longer where many follow-ups wait for their day: as many are due in a table of only these and in a
 * table of many more, each in a database of its own on the same server.
 */
final class WakeCost {
    /** How many wait in a full measurement. */
    static final long MANY = 1_000_000;

    private static final double MOST_TIMES = 1.3;

    /** As many as a wake-up takes at once, or fewer where fewer wait. */
    private static final int BATCH = 1_000;

    /** Of so many is measured what is done with each. */
    private static final int WORKED_OFF = 50;

    /** Follow-ups that are over leave their claims for some days. */
    private static final long CLAIMS = 10_000;

    private final EmbeddedPostgres server;
    private final long many;
    private final int due;
    private final Duration time;

    WakeCost(EmbeddedPostgres server, long many, Duration time) {
        this.server = server;
        this.many = many;
        this.due = (int) Math.min(BATCH, many / 100);
        this.time = time;
    }

    void measure(Findings findings) throws Exception {
        try (FollowUps few = filled("few", due);
                FollowUps all = filled("many", many)) {
            find(findings, few, all);
            workOff(findings, few, all);
        }
    }

    private FollowUps filled(String name, long pending) throws Exception {
        FollowUps followUps = new FollowUps(server, name);
        followUps.add(due, pending);
        followUps.addClaims(CLAIMS);
        followUps.analyze();
        return followUps;
    }

    private void find(Findings findings, FollowUps few, FollowUps all) throws Exception {
        Map<String, Timings> taken = new Turns()
                .with("many", round -> () -> find(all))
                .with("few", round -> () -> find(few))
                .take(time);
        findings.add(Line.of(
                        "Finding the " + due + " due among " + many + " pending",
                        taken.get("many"),
                        "among " + due,
                        taken.get("few"))
                .atMost(MOST_TIMES));
    }

    private void find(FollowUps followUps) {
        int found = followUps.due(due).size();
        if (found != due) {
            throw new IllegalStateException(found + " follow-ups are due, not " + due);
        }
    }

    /** As many fall due before each round as the last one has done. */
    private void workOff(Findings findings, FollowUps few, FollowUps all) throws Exception {
        Map<String, Timings> taken = new Turns()
                .with("many", round -> workingOff(all))
                .with("few", round -> workingOff(few))
                .take(time);
        findings.add(Line.of(
                        "Finding " + WORKED_OFF + " of them, claiming and completing each",
                        taken.get("many"),
                        "among " + due,
                        taken.get("few"))
                .atMost(MOST_TIMES));
    }

    private static Turns.Work workingOff(FollowUps followUps) throws Exception {
        followUps.add(WORKED_OFF, WORKED_OFF);
        return () -> followUps.workOff(WORKED_OFF);
    }
}
