package org.amends.apology.followup;

import org.amends.apology.calendar.Offset;

/** Again, so long after each one that is over, at most so many times in all. */
public record Repeat(Offset every, int most) {
    public Repeat {
        if (most < 2) {
            throw new IllegalArgumentException("repeat: expected at least 2 times, found " + most);
        }
    }
}
