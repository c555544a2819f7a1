package org.amends.apology.followup;

import org.amends.apology.word.Coded;

/** The two answers of a follow-up: how they are, and how we are doing (A5). */
public record Outcome(They they, We we, String note) {
    public Outcome {
        note = note.strip();
    }

    /** How they are. */
    public enum They implements Coded {
        BETTER,
        SAME,
        WORSE,
        NO_ANSWER
    }

    /** How we are doing. */
    public enum We implements Coded {
        BETTER,
        SAME,
        WORSE
    }
}
