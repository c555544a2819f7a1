package org.amends.apology.method;

import java.util.List;
import java.util.Optional;
import org.amends.apology.word.Coded;

/**
 * Which rule won, and what became of each before it, in their order. Rules after the winner were not asked.
 *
 * @param tried the winner last, if there is one
 */
public record Verdict(List<Tried> tried) {
    /** What became of a rule. */
    public enum Outcome implements Coded {
        WON,
        DIFFERS,
        NOT_YET,
        BROKEN,
        /** Its method is gone, retired, or another project's own. */
        NO_METHOD
    }

    /** A rule that was asked; {@code by} is the condition that decided against it, and what was found. */
    public record Tried(WhichRule rule, Outcome outcome, Optional<WhichCondition> by, List<String> has) {
        public Tried {
            has = List.copyOf(has);
        }

        /** Nobody can follow it any more until an admin mends it. */
        public boolean isBroken() {
            return outcome == Outcome.BROKEN || outcome == Outcome.NO_METHOD;
        }
    }

    public Verdict {
        tried = List.copyOf(tried);
    }

    /** The rule that won; empty where none did, and the shipped method is the one. */
    public Optional<WhichRule> winner() {
        return tried.stream()
                .filter(one -> one.outcome() == Outcome.WON)
                .map(Tried::rule)
                .findFirst();
    }

    /** Whether a rule before the winner may yet hold, as soon as the search knows the ticket. */
    public boolean isNotYet() {
        return tried.stream().anyMatch(one -> one.outcome() == Outcome.NOT_YET);
    }
}
