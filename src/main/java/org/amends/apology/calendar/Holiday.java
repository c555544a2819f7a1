package org.amends.apology.calendar;

import java.time.LocalDate;
import java.time.MonthDay;

/** A day off: that one day, or each year on its date. A yearly 29 February is a day off in leap years only. */
public record Holiday(LocalDate day, boolean yearly, String name) {
    public Holiday {
        name = name.strip();
    }

    /** Whether this is a day off on account of it; a yearly one holds before its first year too. */
    public boolean on(LocalDate date) {
        return yearly ? MonthDay.from(day).equals(MonthDay.from(date)) : day.equals(date);
    }
}
