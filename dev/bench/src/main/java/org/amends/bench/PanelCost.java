package org.amends.bench;

import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.amends.bench.Crowd.Member;
import org.amends.bench.Recording.Statement;

/**
 * What the panel costs on the server: from Jira's question whether it is shown to its finished HTML, on one thread, without
 * HTTP. Its peer is plain JDBC, which on one connection of the same pool sends the same statements with the same
 * parameters, and fetches every column of every row.
 */
final class PanelCost {
    private static final double MOST_TIMES = 3;
    private static final int TICKETS = 40;

    /** A smaller table is read whole, and rightly so. */
    private static final long WORTH_AN_INDEX = 10_000;

    private static final String AGENT = "ana";

    private final Stand stand;
    private final Ground ground;
    private final Crowd crowd;
    private final Duration time;

    PanelCost(Stand stand, Ground ground, Crowd crowd, Duration time) {
        this.stand = stand;
        this.ground = ground;
        this.crowd = crowd;
        this.time = time;
    }

    /** A ticket and what reached the database when its panel was drawn. */
    private record Seen(Member ticket, Recording reads) {}

    void measure(Findings findings) throws Exception {
        Map<Kind, List<Seen>> seen = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            seen.put(kind, seen(kind));
        }
        warmUp(seen.values());
        for (Kind kind : Kind.values()) {
            count(findings, kind, seen.get(kind));
            time(findings, kind, seen.get(kind));
        }
    }

    private List<Seen> seen(Kind kind) throws Exception {
        List<Seen> seen = new ArrayList<>();
        for (Member ticket : crowd.some(kind, TICKETS)) {
            seen.add(new Seen(ticket, record(ticket)));
        }
        return seen;
    }

    /** Panels of all kinds in turn, for twice the time: else the kinds that come first would pay for Java's compiler. */
    private void warmUp(Collection<List<Seen>> kinds) throws Exception {
        long end = System.nanoTime() + 2 * time.toNanos();
        for (int round = 0; System.nanoTime() < end; round++) {
            for (List<Seen> kind : kinds) {
                stand.panels(AGENT, at(kind, round).ticket().id()).get();
            }
        }
    }

    private Recording record(Member ticket) throws Exception {
        Thread here = Thread.currentThread();
        var panels = stand.panels(AGENT, ticket.id());
        Recording recording = stand.watcher().record(thread -> thread == here, panels::get);
        for (Statement statement : recording.statements()) {
            if (!statement.reads()) {
                throw new IllegalStateException("A view of " + ticket.key() + " writes: " + statement.sql());
            }
        }
        return recording;
    }

    private void count(Findings findings, Kind kind, List<Seen> seen) throws Exception {
        String ticket = "with " + kind.words();
        findings.add(Count.of("Reads of a panel " + ticket + ", all", most(seen, false)));
        findings.add(Count.of("Reads of a panel " + ticket + ", of the plugin's own", most(seen, true))
                .atMost(kind == Kind.QUIET ? 1 : 3));
        Count whole = Count.of(
                "… of these such as read a whole table", wholeTables(seen.get(0).reads()));
        findings.add(crowd.size() < WORTH_AN_INDEX ? whole : whole.atMost(0));
    }

    private static long most(List<Seen> seen, boolean ours) {
        return seen.stream()
                .map(Seen::reads)
                .mapToLong(reads -> (ours ? reads.ours() : reads.statements()).size())
                .max()
                .orElseThrow();
    }

    private long wholeTables(Recording reads) throws Exception {
        try (Connection connection = stand.pool().getConnection()) {
            long found = 0;
            for (Statement read : reads.ours()) {
                found += ground.readsAll(read.plan(connection, ground.explain())) ? 1 : 0;
            }
            return found;
        }
    }

    private void time(Findings findings, Kind kind, List<Seen> seen) throws Exception {
        List<Seen> ours = seen.stream().map(one -> only(one, true)).toList();
        List<Seen> jiras = seen.stream().map(one -> only(one, false)).toList();
        Map<String, Timings> taken = new Turns()
                .with(
                        "panel",
                        round -> stand.panels(AGENT, at(seen, round).ticket().id())::get)
                .with("all", round -> replay(seen, round))
                .with("ours", round -> replay(ours, round))
                .with("jira's", round -> replay(jiras, round))
                .take(time);
        String what = "Panel of a ticket with " + kind.words();
        Line all = Line.of(what, taken.get("panel"), "all its reads", taken.get("all"));
        findings.add(ground.apart() ? all.atMost(MOST_TIMES) : all);
        findings.add(Line.of(
                "… without what Jira reads for it",
                taken.get("panel").minus(taken.get("jira's")),
                "the plugin's own reads",
                taken.get("ours")));
    }

    private static Seen only(Seen seen, boolean ours) {
        return new Seen(seen.ticket(), seen.reads().only(statement -> statement.ours() == ours));
    }

    private Turns.Work replay(List<Seen> seen, int round) {
        Recording reads = at(seen, round).reads();
        return () -> reads.replay(stand.pool());
    }

    private static Seen at(List<Seen> seen, int round) {
        return seen.get(round % seen.size());
    }
}
