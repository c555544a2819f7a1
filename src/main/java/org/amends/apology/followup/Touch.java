package org.amends.apology.followup;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;

/** A named touch: how long after its anchor we ask again, in calendar days. */
public record Touch(String name, Period offset) {
    /** "Call again in a week" (A5). */
    public static Touch weekLater() {
        return new Touch("week", Period.ofWeeks(1));
    }

    /**
     * The same time of day on the day that it is due, in that zone; a time that daylight saving skips moves to just after the
     * gap, one that it repeats is the earlier.
     */
    public Instant dueAfter(Instant anchor, ZoneId zone) {
        return anchor.atZone(zone).plus(offset).toInstant();
    }
}
