package org.amends.apology.method;

import org.amends.apology.word.Coded;

/** What a step says: its name, what it asks, why, and how one may say it and had better not. */
public enum StepPart implements Coded {
    LABEL(120),
    QUESTION(1000),
    WHY(1000),
    GOOD(2000),
    BAD(2000);

    private final int longest;

    StepPart(int longest) {
        this.longest = longest;
    }

    /** How many characters it may have. */
    public int longest() {
        return longest;
    }
}
