package org.amends.apology;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amends.apology.journal.Fact;
import org.amends.apology.method.StepId;
import org.amends.apology.reparation.Details;
import org.amends.apology.reparation.Money;
import org.amends.apology.reparation.Reparation;

/** What may be given and when. The gate holds back goodwill that has a value; what is owed and attention go through (A10, R3). */
final class ReparationRules {
    /** More than anybody gives away, and fits every store. */
    private static final int MOST_DIGITS = 15;

    private final Apology apology;
    private final Instant now;
    private final List<Fact> batch;

    ReparationRules(Apology apology, Instant now, List<Fact> batch) {
        this.apology = apology;
        this.now = now;
        this.batch = batch;
    }

    Stream<Refusal> against(Fact fact) {
        if (fact instanceof Fact.ReparationGiven given) {
            return given(given);
        }
        if (fact instanceof Fact.ReparationCorrected corrected) {
            return inForce(corrected.id(), was -> corrected(was, corrected.details()));
        }
        if (fact instanceof Fact.ReparationWithdrawn withdrawn) {
            return inForce(withdrawn.id(), was -> Limit.REASON.of("reason", withdrawn.reason()).stream());
        }
        return fact instanceof Fact.GateOverridden override ? overridden(override) : Stream.empty();
    }

    private Stream<Refusal> given(Fact.ReparationGiven given) {
        if (find(given.id()).isPresent()) {
            return Stream.of(Refusal.of("id", "reparation-exists", given.id()));
        }
        return Stream.concat(details(given.details()), gate(given.id(), given.details()));
    }

    /** A correction must not be a way round the gate; what had passed it stays. */
    private Stream<Refusal> corrected(Reparation was, Details details) {
        return Stream.concat(details(details), was.details().gated() ? Stream.empty() : gate(was.id(), details));
    }

    private Stream<Refusal> gate(String id, Details details) {
        Set<StepId> missing = new HashSet<>(apology.gate().missing());
        boolean through = !details.gated() || overrideOf(id).orElse(Set.of()).containsAll(missing);
        return through ? Stream.empty() : Stream.of(closed());
    }

    /** An override counts for what it names: a step that opened since the agent looked is asked about again. */
    private Optional<Set<StepId>> overrideOf(String id) {
        Stream<List<StepId>> before =
                find(id).flatMap(Reparation::override).map(override -> override.missing()).stream();
        Stream<List<StepId>> beside = batch.stream()
                .filter(Fact.GateOverridden.class::isInstance)
                .map(Fact.GateOverridden.class::cast)
                .filter(override -> override.reparationId().equals(id))
                .map(Fact.GateOverridden::missing);
        return Stream.concat(before, beside).<Set<StepId>>map(HashSet::new).reduce((earlier, later) -> later);
    }

    private Stream<Refusal> overridden(Fact.GateOverridden override) {
        boolean known = find(override.reparationId()).isPresent() || givenBeside(override.reparationId());
        return Stream.concat(
                known ? Stream.empty() : Stream.of(unknown(override.reparationId())),
                Limit.REASON.of("reason", override.reason()).stream());
    }

    private boolean givenBeside(String id) {
        return batch.stream()
                .anyMatch(fact ->
                        fact instanceof Fact.ReparationGiven given && given.id().equals(id));
    }

    private Stream<Refusal> details(Details details) {
        return Stream.of(
                        Past.of("offeredAt", details.offeredAt(), now),
                        Limit.NOTE.of("note", details.note()),
                        details.value().flatMap(money -> value(details, money)))
                .flatMap(Optional::stream);
    }

    private static Optional<Refusal> value(Details details, Money money) {
        if (!details.form().valued()) {
            return Optional.of(
                    Refusal.of("value", "value-without-worth", details.form().code()));
        }
        boolean readable = money.amount().signum() > 0
                && money.amount().precision() - money.amount().scale() <= MOST_DIGITS;
        int cents = money.currency().getDefaultFractionDigits();
        boolean payable = cents < 0 || money.amount().stripTrailingZeros().scale() <= cents;
        return readable && payable
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        "value",
                        "value-amount",
                        money.currency().getCurrencyCode(),
                        Integer.toString(Math.max(cents, 0))));
    }

    private Stream<Refusal> inForce(String id, Function<Reparation, Stream<Refusal>> rule) {
        Optional<Reparation> found = find(id);
        if (found.isEmpty()) {
            return Stream.of(unknown(id));
        }
        return found.get().withdrawn()
                ? Stream.of(Refusal.of("id", "reparation-withdrawn", id))
                : rule.apply(found.get());
    }

    private Optional<Reparation> find(String id) {
        return apology.reparations().stream()
                .filter(reparation -> reparation.id().equals(id))
                .findFirst();
    }

    private Refusal closed() {
        return new Refusal(
                "reason",
                "gate-closed",
                apology.gate().missing().stream().map(StepId::value).toList());
    }

    private static Refusal unknown(String id) {
        return Refusal.of("id", "unknown-reparation", id);
    }
}
