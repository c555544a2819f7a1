package org.amends.apology.method;

import org.amends.apology.word.Coded;

/** What a step wants as proof. */
public enum EvidenceKind implements Coded {
    SAID,
    AGREED,
    NONE,
    KNOWN_PROBLEM,
    PROMISE,
    REPARATION,
    RESOLUTION,
    ANSWER,
    OUTCOME,
    INVITATION,
    /** What is different from now on: a known problem, by hand; or a promise, which ticks by itself. */
    CHANGE;

    /** False for steps that tick themselves from the fact of that name. */
    public boolean byHand() {
        return switch (this) {
            case PROMISE, REPARATION, RESOLUTION, OUTCOME -> false;
            default -> true;
        };
    }
}
