package org.amends.apology;

import java.util.stream.Stream;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.journal.Line;
import org.amends.apology.method.Method;
import org.amends.apology.word.Actor;

/** When another method may be chosen: as long as nobody did anything, so that no tick stands for a step that is gone. */
final class MethodRules {
    private final Apology apology;

    MethodRules(Apology apology) {
        this.apology = apology;
    }

    Stream<Refusal> against(Fact fact) {
        if (!(fact instanceof Fact.MethodChosen chosen)) {
            return Stream.empty();
        }
        Method now = apology.method();
        if (now.id().equals(chosen.methodId()) && now.version() == chosen.methodVersion()) {
            return Stream.of(Refusal.of("method", "method-same"));
        }
        return apology.untouched() ? Stream.empty() : Stream.of(Refusal.of("method", "method-late"));
    }

    /** What begins an apology, and what comes of Jira and of Amends by itself. */
    static boolean byItself(Line line) {
        Entry entry = line.entry();
        return entry.actor() instanceof Actor.Amends
                || entry.fact() instanceof Fact.ApologyStarted
                || entry.fact() instanceof Fact.MethodChosen
                || entry.fact() instanceof Fact.Resolved
                || entry.fact() instanceof Fact.Reopened
                || entry.fact() instanceof Fact.CoveredBy
                || entry.fact() instanceof Fact.Uncovered
                || entry.fact() instanceof Fact.FollowUpCancelled cancelled
                        && cancelled.because().equals(MethodCadence.OTHER_METHOD);
    }
}
