package org.amends.apology.followup;

import org.amends.apology.word.Coded;

/**
 * What a follow-up came from. {@code ref} names it: the change group of the resolution, or of the last reopening (empty: none);
 * the promise; the follow-up before it; or nothing.
 */
public record Origin(Kind kind, String ref) {
    /** Where it came from. */
    public enum Kind implements Coded {
        RESOLUTION,
        OWN_IT,
        INVITATION,
        /** The promise whose id is {@code ref}. */
        PROMISE,
        /** The one before was over, and its touch repeats. */
        REPEAT,
        /** The one before had no answer. */
        NO_ANSWER,
        /** Somebody, or a rule, scheduled it. */
        BY_HAND
    }

    public static Origin resolution(String changeGroup) {
        return new Origin(Kind.RESOLUTION, changeGroup);
    }

    /** Whether it came from another follow-up, which {@code ref} names. */
    public boolean follows() {
        return kind == Kind.REPEAT || kind == Kind.NO_ANSWER;
    }
}
