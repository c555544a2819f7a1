package org.amends.apology.calendar;

import java.time.LocalDate;

/** A calendar that has nothing but days off for a year. */
public final class NoWorkingDay extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoWorkingDay(LocalDate from) {
        super("calendar: expected a working day within a year from " + from + ", found only days off");
    }
}
