package org.amends.apology;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.followup.Whom;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;

/** Folds which apology stands for which: who covers this issue, and which issues this apology covers. */
final class Covering {
    private final Map<Long, Fact.CoveringBegun> covers = new LinkedHashMap<>();
    private final Map<String, Whom> whoms = new HashMap<>();
    private Optional<Cover> by = Optional.empty();
    private Optional<String> freed = Optional.empty();

    private Covering() {}

    static Covering of(Collection<Entry> entries) {
        Covering covering = new Covering();
        entries.forEach(covering::take);
        return covering;
    }

    /** What covers this issue now. */
    Optional<Cover> by() {
        return by;
    }

    /** Why it is not covered any more, where Amends took it off. */
    Optional<String> freed() {
        return freed;
    }

    /** What this apology covers, in the order in which it was covered. */
    List<Fact.CoveringBegun> covers() {
        return List.copyOf(covers.values());
    }

    /** Those who are followed up besides the customer of the apology's own issue: each customer once, by the first of their issues. */
    Stream<Whom> besides() {
        Set<String> seen = new TreeSet<>();
        return covers.values().stream().flatMap(covered -> covered.customer().stream()
                .filter(seen::add)
                .map(customer -> new Whom(covered.issueId(), covered.issueKey(), customer)));
    }

    /** Whom a follow-up is about; empty for the customer of the apology's own issue. */
    Optional<Whom> whom(FollowUp followUp) {
        return Optional.ofNullable(whoms.get(followUp.id()));
    }

    private void take(Entry entry) {
        if (entry.fact() instanceof Fact.CoveredBy fact) {
            by = Optional.of(new Cover(fact.ownerId(), fact.ownerKey(), entry.at(), entry.actor()));
            freed = Optional.empty();
        } else if (entry.fact() instanceof Fact.Uncovered fact) {
            by = Optional.empty();
            freed = fact.because();
        } else if (entry.fact() instanceof Fact.CoveringBegun fact) {
            covers.put(fact.issueId(), fact);
        } else if (entry.fact() instanceof Fact.CoveringEnded fact) {
            covers.remove(fact.issueId());
        } else if (entry.fact() instanceof Fact.FollowUpScheduled fact) {
            fact.whom().ifPresent(whom -> whoms.putIfAbsent(fact.id(), whom));
        }
    }
}
