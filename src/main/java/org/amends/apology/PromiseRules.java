package org.amends.apology;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amends.apology.journal.Fact;
import org.amends.apology.promise.Promise;

/** What may be promised, and what may become of it (A6). A settled promise can be settled the other way: people err. */
final class PromiseRules {
    private static final int YEARS_AHEAD = 100;

    private final Apology apology;
    private final LocalDate today;

    PromiseRules(Apology apology, LocalDate today) {
        this.apology = apology;
        this.today = today;
    }

    Stream<Refusal> against(Fact fact) {
        if (fact instanceof Fact.PromiseMade made) {
            return made(made);
        }
        if (fact instanceof Fact.PromiseKept kept) {
            return known(kept.id(), was -> unless(was, Promise.State.KEPT));
        }
        if (fact instanceof Fact.PromiseBroken broken) {
            return known(broken.id(), was -> Stream.concat(unless(was, Promise.State.BROKEN), reason(broken.reason())));
        }
        return fact instanceof Fact.PromiseChanged changed
                ? known(changed.id(), was -> changed(was, changed))
                : Stream.empty();
    }

    private Stream<Refusal> made(Fact.PromiseMade made) {
        if (apology.promise(made.id()).isPresent()) {
            return Stream.of(Refusal.of("id", "promise-exists", made.id()));
        }
        return Stream.concat(Limit.LINE.of("what", made.what()).stream(), day(made.by()));
    }

    private Stream<Refusal> changed(Promise was, Fact.PromiseChanged changed) {
        return Stream.of(unless(was, Promise.State.KEPT), day(changed.by()), reason(changed.reason()))
                .flatMap(refusals -> refusals);
    }

    /**
     * A promise looks ahead, to a day that somebody can live to see. One day of grace: where the agent sits it may still be
     * yesterday.
     */
    private Stream<Refusal> day(LocalDate by) {
        LocalDate last = today.plusYears(YEARS_AHEAD);
        if (by.isAfter(last)) {
            return Stream.of(Refusal.of("by", "promise-far", by.toString(), last.toString()));
        }
        return by.isBefore(today.minusDays(1))
                ? Stream.of(Refusal.of("by", "promise-past", by.toString(), today.toString()))
                : Stream.empty();
    }

    private static Stream<Refusal> unless(Promise was, Promise.State state) {
        return was.state() == state ? Stream.of(Refusal.of("id", "promise-" + state.code(), was.id())) : Stream.empty();
    }

    private static Stream<Refusal> reason(String reason) {
        return Limit.REASON.of("reason", reason).stream();
    }

    private Stream<Refusal> known(String id, Function<Promise, Stream<Refusal>> rule) {
        return apology.promise(id).map(rule).orElseGet(() -> Stream.of(Refusal.of("id", "unknown-promise", id)));
    }
}
