package org.amends.apology;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.amends.apology.journal.Fact;
import org.amends.apology.method.StepId;
import org.amends.apology.reparation.Details;
import org.amends.apology.reparation.GateHolds;
import org.amends.apology.reparation.Loss;
import org.amends.apology.reparation.Money;
import org.amends.apology.reparation.Reparation;

/** What may be given and when. The gate holds back what an admin has it hold: as it ships, goodwill that has a value (A10, R3). */
final class ReparationRules {
    /** More than anybody gives away, and fits every store. */
    private static final int MOST_DIGITS = 15;

    private final Apology apology;
    private final Instant now;
    private final List<Fact> batch;
    private final Supplier<GateHolds> holds;

    ReparationRules(Apology apology, Instant now, List<Fact> batch, Supplier<GateHolds> holds) {
        this.apology = apology;
        this.now = now;
        this.batch = batch;
        this.holds = holds;
    }

    Stream<Refusal> against(Fact fact) {
        if (fact instanceof Fact.ReparationGiven given) {
            return given(given);
        }
        if (fact instanceof Fact.ReparationCorrected corrected) {
            return inForce(corrected.id(), was -> corrected(was, corrected));
        }
        if (fact instanceof Fact.ReparationWithdrawn withdrawn) {
            return inForce(withdrawn.id(), was -> Limit.REASON.of("reason", withdrawn.reason()).stream());
        }
        return fact instanceof Fact.GateOverridden override ? overridden(override) : Stream.empty();
    }

    private Stream<Refusal> given(Fact.ReparationGiven given) {
        if (apology.reparation(given.id()).isPresent()) {
            return Stream.of(Refusal.of("id", "reparation-exists", given.id()));
        }
        return Stream.concat(details(given.details()), gate(given.id(), given.details(), Optional.empty()));
    }

    /** A correction must not be a way round the gate; what had passed it stays. */
    private Stream<Refusal> corrected(Reparation was, Fact.ReparationCorrected fact) {
        Details details = fact.details();
        return Stream.of(
                        Limit.REASON.of("because", fact.because()).stream(),
                        details.equals(was.details())
                                ? Stream.of(Refusal.of("details", "nothing-corrected"))
                                : Stream.<Refusal>empty(),
                        details(details),
                        gate(was.id(), details, Optional.of(was.id())))
                .flatMap(refusals -> refusals);
    }

    private Stream<Refusal> gate(String id, Details details, Optional<String> corrects) {
        List<StepId> missing = apology.gate(holds.get(), details, corrects).missing();
        boolean through = missing.isEmpty() || overrideOf(id).orElse(Set.of()).containsAll(missing);
        return through ? Stream.empty() : Stream.of(closed(missing));
    }

    /** An override counts for what it names: a step that opened since the agent looked is asked about again. */
    private Optional<Set<StepId>> overrideOf(String id) {
        Stream<List<StepId>> before =
                apology.reparation(id).flatMap(Reparation::override).map(override -> override.missing()).stream();
        Stream<List<StepId>> beside = batch.stream()
                .filter(Fact.GateOverridden.class::isInstance)
                .map(Fact.GateOverridden.class::cast)
                .filter(override -> override.reparationId().equals(id))
                .map(Fact.GateOverridden::missing);
        return Stream.concat(before, beside).<Set<StepId>>map(HashSet::new).reduce((earlier, later) -> later);
    }

    private Stream<Refusal> overridden(Fact.GateOverridden override) {
        boolean known = apology.reparation(override.reparationId()).isPresent() || givenBeside(override.reparationId());
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
                        Past.of("offeredAt", details.offeredAt(), apology.notBefore(now)),
                        Limit.NOTE.of("note", details.note()),
                        details.value().flatMap(money -> value(details, money)),
                        details.loss().flatMap(Loss::value).flatMap(money -> payable("lostValue", money)))
                .flatMap(Optional::stream);
    }

    private static Optional<Refusal> value(Details details, Money money) {
        return details.form().valued()
                ? payable("value", money)
                : Optional.of(Refusal.of(
                        "value", "value-without-worth", details.form().code()));
    }

    private static Optional<Refusal> payable(String field, Money money) {
        boolean readable = money.amount().signum() > 0
                && money.amount().precision() - money.amount().scale() <= MOST_DIGITS;
        int cents = money.currency().getDefaultFractionDigits();
        boolean payable = cents < 0 || money.amount().stripTrailingZeros().scale() <= cents;
        return readable && payable
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        field,
                        "value-amount",
                        money.currency().getCurrencyCode(),
                        Integer.toString(Math.max(cents, 0))));
    }

    private Stream<Refusal> inForce(String id, Function<Reparation, Stream<Refusal>> rule) {
        Optional<Reparation> found = apology.reparation(id);
        if (found.isEmpty()) {
            return Stream.of(unknown(id));
        }
        return found.get().withdrawn()
                ? Stream.of(Refusal.of("id", "reparation-withdrawn", id))
                : rule.apply(found.get());
    }

    private static Refusal closed(List<StepId> missing) {
        return new Refusal(
                "reason", "gate-closed", missing.stream().map(StepId::value).toList());
    }

    private static Refusal unknown(String id) {
        return Refusal.of("id", "unknown-reparation", id);
    }
}
