package org.amends.apology.calendar;

import org.amends.apology.word.Coded;

/** How long after something: so many of a unit. */
public record Offset(int amount, Unit unit) {
    /** What is counted. */
    public enum Unit implements Coded {
        /** Hours while a working day is open. */
        WORKING_HOURS,
        /** Days that are no day off; the time of day stays. */
        WORKING_DAYS,
        /** Days as a calendar has them: "in a week" are seven. */
        DAYS
    }

    public Offset {
        if (amount < 1) {
            throw new IllegalArgumentException("offset: expected at least 1, found " + amount);
        }
    }

    /** So many calendar days. */
    public static Offset days(int amount) {
        return new Offset(amount, Unit.DAYS);
    }
}
