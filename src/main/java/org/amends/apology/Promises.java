package org.amends.apology;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private void take(Entry entry) {
        if (entry.fact() instanceof Fact.PromiseMade made) {
            byId.putIfAbsent(made.id(), made(entry, made));
        } else if (entry.fact() instanceof Fact.PromiseKept kept) {
            byId.computeIfPresent(kept.id(), (id, was) -> now(was, Promise.State.KEPT, was.by(), Optional.empty()));
        } else if (entry.fact() instanceof Fact.PromiseBroken broken) {
            Optional<String> why = Optional.of(broken.reason());
            byId.computeIfPresent(broken.id(), (id, was) -> now(was, Promise.State.BROKEN, was.by(), why));
        } else if (entry.fact() instanceof Fact.PromiseChanged changed) {
            Optional<String> why = Optional.of(changed.reason());
            byId.computeIfPresent(changed.id(), (id, was) -> now(was, Promise.State.OPEN, changed.by(), why));
        }
    }

    private static Promise made(Entry entry, Fact.PromiseMade made) {
        return new Promise(
                made.id(), made.what(), made.by(), Promise.State.OPEN, Optional.empty(), entry.actor(), entry.at());
    }

    private static Promise now(Promise was, Promise.State state, LocalDate by, Optional<String> why) {
        return new Promise(was.id(), was.what(), by, state, why, was.maker(), was.madeAt());
    }
}
