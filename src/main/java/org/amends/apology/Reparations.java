package org.amends.apology;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.reparation.Details;
import org.amends.apology.reparation.Reparation;
import org.amends.apology.reparation.TooEarly;

/** Folds what was given, in the order of its recording, the withdrawn among it. */
final class Reparations {
    private final Map<String, Reparation> byId = new LinkedHashMap<>();
    private final Map<String, TooEarly> overrides = new HashMap<>();

    private Reparations() {}

    static List<Reparation> of(Collection<Entry> entries) {
        Reparations reparations = new Reparations();
        entries.forEach(reparations::take);
        return reparations.byId.values().stream().map(reparations::withOverride).toList();
    }

    private void take(Entry entry) {
        if (entry.fact() instanceof Fact.ReparationGiven given) {
            byId.putIfAbsent(given.id(), given(entry, given));
        } else if (entry.fact() instanceof Fact.ReparationCorrected fact) {
            byId.computeIfPresent(fact.id(), (id, was) -> now(was, fact.details(), was.withdrawnBecause()));
        } else if (entry.fact() instanceof Fact.ReparationWithdrawn fact) {
            byId.computeIfPresent(fact.id(), (id, was) -> now(was, was.details(), Optional.of(fact.reason())));
        } else if (entry.fact() instanceof Fact.GateOverridden fact) {
            overrides.put(fact.reparationId(), new TooEarly(fact.missing(), fact.reason()));
        }
    }

    private Reparation withOverride(Reparation was) {
        Optional<TooEarly> override = Optional.ofNullable(overrides.get(was.id()));
        return new Reparation(was.id(), was.details(), was.by(), was.recordedAt(), was.withdrawnBecause(), override);
    }

    private static Reparation given(Entry entry, Fact.ReparationGiven given) {
        return new Reparation(
                given.id(), given.details(), entry.actor(), entry.at(), Optional.empty(), Optional.empty());
    }

    private static Reparation now(Reparation was, Details details, Optional<String> withdrawnBecause) {
        return new Reparation(was.id(), details, was.by(), was.recordedAt(), withdrawnBecause, Optional.empty());
    }
}
