package org.amends.apology.reparation;

import org.amends.apology.word.Coded;

/** The form of a reparation, personal attention first (B4). */
public enum ReparationForm implements Coded {
    OPEN_OFFER,
    CALL,
    DEMO,
    CONSULT,
    REPLACEMENT,
    CREDIT,
    REFUND,
    GIFT,
    OTHER;

    /** Worth money. Only these may carry an amount, and only these are gated as goodwill (A10). */
    public boolean valued() {
        return switch (this) {
            case REPLACEMENT, CREDIT, REFUND, GIFT -> true;
            default -> false;
        };
    }
}
