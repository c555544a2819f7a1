package org.amends.apology;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.promise.Promise;

/** Folds what was promised, in the order of promising. */
final class Promises {
    private final Map<String, Promise> byId = new LinkedHashMap<>();

    private Promises() {}

    static List<Promise> of(Collection<Entry> entries) {
        Promises promises = new Promises();
        entries.forEach(promises::take);
        return List.copyOf(promises.byId.values());
    }

    /** What is neither kept nor broken, in the order of its days. */
    static List<Promise> open(List<Promise> all) {
        return all.stream()
                .filter(Promise::isOpen)
                .sorted(Comparator.comparing(Promise::by))
                .toList();
    }

    private void take(Entry entry) {
        if (entry.fact() instanceof Fact.PromiseMade made) {
            byId.putIfAbsent(made.id(), Promise.made(made.id(), made.what(), made.by(), entry.actor(), entry.at()));
        } else if (entry.fact() instanceof Fact.PromiseKept kept) {
            change(kept.id(), was -> was.settled(Promise.State.KEPT, Optional.empty()));
        } else if (entry.fact() instanceof Fact.PromiseBroken broken) {
            change(broken.id(), was -> was.settled(Promise.State.BROKEN, Optional.of(broken.reason())));
        } else if (entry.fact() instanceof Fact.PromiseChanged changed) {
            change(changed.id(), was -> was.changed(changed.by(), changed.reason(), entry.at()));
        }
    }

    private void change(String promiseId, UnaryOperator<Promise> change) {
        byId.computeIfPresent(promiseId, (id, was) -> change.apply(was));
    }
}
