package org.amends.apology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.reparation.Reparation;
import org.amends.apology.reparation.Revision;
import org.amends.apology.reparation.TooEarly;
import org.amends.apology.reparation.Withdrawal;

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
            byId.computeIfPresent(fact.id(), (id, was) -> corrected(was, entry, fact));
        } else if (entry.fact() instanceof Fact.ReparationWithdrawn fact) {
            byId.computeIfPresent(fact.id(), (id, was) -> withdrawn(was, entry, fact));
        } else if (entry.fact() instanceof Fact.GateOverridden fact) {
            overrides.put(fact.reparationId(), new TooEarly(fact.missing(), fact.reason()));
        }
    }

    private Reparation withOverride(Reparation was) {
        return new Reparation(
                was.id(),
                was.details(),
                was.by(),
                was.recordedAt(),
                was.revisions(),
                was.withdrawal(),
                Optional.ofNullable(overrides.get(was.id())));
    }

    private static Reparation given(Entry entry, Fact.ReparationGiven given) {
        return new Reparation(
                given.id(), given.details(), entry.actor(), entry.at(), List.of(), Optional.empty(), Optional.empty());
    }

    private static Reparation corrected(Reparation was, Entry entry, Fact.ReparationCorrected fact) {
        List<Revision> revisions = new ArrayList<>(was.revisions());
        revisions.add(new Revision(was.details(), fact.details(), entry.actor(), entry.at(), fact.because()));
        return new Reparation(
                was.id(), fact.details(), was.by(), was.recordedAt(), revisions, was.withdrawal(), Optional.empty());
    }

    private static Reparation withdrawn(Reparation was, Entry entry, Fact.ReparationWithdrawn fact) {
        Withdrawal withdrawal = new Withdrawal(entry.actor(), entry.at(), fact.reason());
        return new Reparation(
                was.id(),
                was.details(),
                was.by(),
                was.recordedAt(),
                was.revisions(),
                Optional.of(withdrawal),
                Optional.empty());
    }
}
