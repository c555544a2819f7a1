package org.amends.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.amends.bench.Crowd.Member;

/** What the issue view costs, whole page, over HTTP, on one connection: with the plugin, and in a sandbox without it. */
final class ViewCost {
    private static final int TICKETS = 40;
    private static final String WITHOUT = "the same page without the plugin";

    private final Stand with;
    private final Stand without;
    private final Crowd crowd;
    private final Duration time;

    ViewCost(Stand with, Stand without, Crowd crowd, Duration time) {
        this.with = with;
        this.without = without;
        this.crowd = crowd;
        this.time = time;
    }

    void measure(Findings findings) throws Exception {
        for (Kind kind : Kind.values()) {
            findings.add(Count.of("Statements of ours in an issue view with " + kind.words(), statements(kind))
                    .atMost(kind == Kind.QUIET ? 1 : 3));
            findings.add(line("Issue view with " + kind.words(), kind));
        }
        Prototypes.switchOff(with);
        findings.add(line("Issue view, Amends switched off in the project", Kind.QUIET));
        Prototypes.switchOn(with);
    }

    private long statements(Kind kind) throws Exception {
        Agent ana = with.agent("ana");
        String page = path(crowd.some(kind, 1).get(0));
        ana.get(page);
        return with.watcher()
                .record(Watcher::answersHttp, () -> ana.get(page))
                .ours()
                .size();
    }

    private Line line(String what, Kind kind) throws Exception {
        List<Member> tickets = crowd.some(kind, TICKETS);
        Agent here = with.agent("ana");
        Agent there = without.agent("ana");
        Map<String, Timings> taken = new Turns()
                .with("with", round -> () -> here.get(path(tickets.get(round % tickets.size()))))
                .with("without", round -> () -> there.get(path(tickets.get(round % tickets.size()))))
                .take(time);
        return Line.of(what, taken.get("with"), WITHOUT, taken.get("without"));
    }

    private static String path(Member ticket) {
        return "/browse/" + ticket.key();
    }
}
