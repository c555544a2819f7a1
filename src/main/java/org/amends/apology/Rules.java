package org.amends.apology;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.amends.apology.journal.Fact;
import org.amends.apology.reparation.GateHolds;

/** Says of a fact whether it may follow on what stands in the journal. Knows nothing of how it is stored. */
final class Rules {
    private final Instant now;
    private final LocalDate today;
    private final Supplier<GateHolds> gate;

    /**
     * {@code now} bounds what people claim to have happened, {@code today} is the day in Jira's zone, {@code gate} is asked only where
     * something is given.
     */
    Rules(Instant now, LocalDate today, Supplier<GateHolds> gate) {
        this.now = now;
        this.today = today;
        this.gate = gate;
    }

    /** Why the fact may not be recorded on this apology, together with this batch; empty when it may. */
    List<Refusal> against(Apology apology, Fact fact, List<Fact> batch) {
        return Stream.of(
                        journal(fact),
                        new MethodRules(apology).against(fact),
                        new CoverRules(apology).against(fact),
                        new StepRules(apology, now).against(fact),
                        new ReparationRules(apology, now, batch, gate).against(fact),
                        new PromiseRules(apology, today).against(fact),
                        new FollowUpRules(apology, now).against(fact))
                .flatMap(refusals -> refusals)
                .toList();
    }

    private static Stream<Refusal> journal(Fact fact) {
        if (fact instanceof Fact.ApologyStarted) {
            return Stream.of(Refusal.of("issue", "already-started"));
        }
        return fact instanceof Fact.Unknown unknown
                ? Stream.of(Refusal.of("fact", "unknown-fact", unknown.type()))
                : Stream.empty();
    }
}
