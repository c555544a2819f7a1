package org.amends.apology.followup;

import org.amends.apology.word.Coded;

/** What a touch is for; each has a question of its own, under {@code amends.purpose.<code>.question}. */
public enum Purpose implements Coded {
    /** How are they, and how are we doing? Only this one completes the apology (A5). */
    ASK,
    /** Does the repair hold? (R6) */
    CHECK,
    /** What did we change? (R17) */
    TELL,
    /** What do they suggest? (A8) */
    CALL,
    /** Is what was promised delivered? Comes with each promise, on its day (A6). */
    PROMISE
}
