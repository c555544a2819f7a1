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
    INVITATION;

    /** False for steps that tick themselves from the fact of that name. */
    public boolean byHand() {
        return switch (this) {
            case PROMISE, REPARATION, RESOLUTION, OUTCOME -> false;
            default -> true;
        };
    }
}
