package org.amends.bench;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.amends.bench.Crowd.Member;

/**
 * What a tick by REST costs, with the new state of the panel in its answer. Its peer is plain JDBC: the same statements in
 * the same transactions, as they were recorded for one ticket, on the tables of another that stands as that one stood.
 */
final class TickCost {
    private static final int MOST_TURNS = 300;

    private final Stand stand;
    private final Crowd crowd;

    TickCost(Stand stand, Crowd crowd) {
        this.stand = stand;
        this.crowd = crowd;
    }

    void measure(Findings findings) throws Exception {
        Agent ana = stand.agent("ana");
        List<Member> tickets = crowd.some(Kind.OPEN, 2 * MOST_TURNS + 1);
        Member first = tickets.get(0);
        Recording recorded = stand.watcher().record(Watcher::answersHttp, () -> Prototypes.tick(ana, first.key()));
        findings.add(Count.of("Statements of a tick, all", recorded.statements().size()));
        findings.add(Count.of(
                "Statements of a tick, of the plugin's own", recorded.ours().size()));
        Map<String, Timings> taken = new Turns()
                .with(
                        "tick",
                        round -> () ->
                                Prototypes.tick(ana, tickets.get(2 * round + 1).key()))
                .with("plain", round -> {
                    UnaryOperator<Object> other = Copies.moving(first, tickets.get(2 * round + 2));
                    return () -> recorded.replay(stand.pool(), other);
                })
                .take(turns(tickets) / 4, turns(tickets) - turns(tickets) / 4);
        findings.add(Line.of("Tick by REST", taken.get("tick"), "its statements", taken.get("plain")));
    }

    private static int turns(List<Member> tickets) {
        return (tickets.size() - 1) / 2;
    }
}
