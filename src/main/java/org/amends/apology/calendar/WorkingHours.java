package org.amends.apology.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** From when to when a working day is open, {@code to} not included; refuses hours that end before they begin. */
public record WorkingHours(LocalTime from, LocalTime to) {
    /** The whole day, to its last moment. */
    public static final WorkingHours ALL_DAY = new WorkingHours(LocalTime.MIN, LocalTime.MAX);

    /** Nine to five. */
    public static final WorkingHours OFFICE = new WorkingHours(LocalTime.of(9, 0), LocalTime.of(17, 0));

    public WorkingHours {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("hours: expected an end after " + from + ", found " + to);
        }
    }

    /** When work ends that day: midnight after it where it goes on to the last moment. */
    LocalDateTime endOn(LocalDate day) {
        return to.equals(LocalTime.MAX) ? day.plusDays(1).atStartOfDay() : day.atTime(to);
    }
}
