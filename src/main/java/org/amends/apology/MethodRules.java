package org.amends.apology;

import java.util.stream.Stream;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.journal.Line;
import org.amends.apology.method.Method;
import org.amends.apology.word.Actor;

/**
 * When another method may be chosen: as long as nobody did anything, so that no tick stands for a step that is gone; and that one
 * is moved among the versions of its own method only, where what it loses is told before.
 */
final class MethodRules {
    private final Apology apology;

    MethodRules(Apology apology) {
        this.apology = apology;
    }

    Stream<Refusal> against(Fact fact) {
        if (!(fact instanceof Fact.Follows wanted) || fact instanceof Fact.ApologyStarted) {
            return Stream.empty();
        }
        Method now = apology.method();
        boolean same = now.id().equals(wanted.methodId());
        if (same && now.version() == wanted.methodVersion()) {
            return Stream.of(Refusal.of("method", "method-same"));
        }
        boolean moves = fact instanceof Fact.MethodMoved;
        return moves && same || !moves && apology.untouched()
                ? Stream.empty()
                : Stream.of(Refusal.of("method", "method-late"));
    }

    /** What begins an apology, and what comes of Jira and of Amends by itself. */
    static boolean byItself(Line line) {
        Entry entry = line.entry();
        return entry.actor() instanceof Actor.Amends
                || entry.fact() instanceof Fact.ApologyStarted
                || entry.fact() instanceof Fact.MethodChosen
                || entry.fact() instanceof Fact.MethodMoved
                || entry.fact() instanceof Fact.Resolved
                || entry.fact() instanceof Fact.Reopened
                || entry.fact() instanceof Fact.CoveredBy
                || entry.fact() instanceof Fact.Uncovered
                || entry.fact() instanceof Fact.FollowUpCancelled cancelled
                        && cancelled.because().equals(MethodCadence.OTHER_METHOD);
    }
}
