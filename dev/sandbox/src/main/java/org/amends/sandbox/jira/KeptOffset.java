package org.amends.sandbox.jira;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps how far the clock was moved: so time does not fall back when the sandbox starts again, and is the same on all nodes.
 * A move is added to what is kept, not to what this node knows of it.
 */
final class KeptOffset {
    private static final String NAME = "clock.offset";

    private final Database database;
    private final Nodes nodes;

    KeptOffset(Database database, Nodes nodes) {
        this.database = database;
        this.nodes = nodes;
    }

    void takeUp(SandboxClock clock) {
        kept("").ifPresentOrElse(clock::moveTo, () -> keep(Duration.ZERO));
        clock.movedBy(this::add);
        nodes.on(Nodes.Topic.CLOCK, none -> kept("").ifPresent(clock::moveTo));
    }

    private Duration add(Duration by) {
        Duration sum = database.inTransaction(() -> {
            Duration all = kept(" FOR UPDATE").orElseThrow().plus(by);
            keep(all);
            return all;
        });
        nodes.tell(Nodes.Topic.CLOCK, "");
        return sum;
    }

    private void keep(Duration all) {
        database.put("SBX_META", Map.of("NAME", NAME), Map.of("VAL", all.toString()));
    }

    private Optional<Duration> kept(String locked) {
        return database.first("SELECT VAL FROM SBX_META WHERE NAME = ?" + locked, row -> row.text("VAL"), NAME)
                .map(Duration::parse);
    }
}
