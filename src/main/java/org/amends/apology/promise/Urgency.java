package org.amends.apology.promise;

import java.time.LocalDate;
import org.amends.apology.calendar.NoWorkingDay;
import org.amends.apology.calendar.WorkingCalendar;
import org.amends.apology.word.Coded;

/** How much an open promise presses. This is the one place that says what "soon" is. */
public enum Urgency implements Coded {
    /** Settled, or its day is far enough. */
    NONE,
    /** Its day is today, or comes before two working days are over. */
    SOON,
    /** Its day is over. */
    OVERDUE;

    private static final int SOON_IN_WORKING_DAYS = 2;

    /** How much it presses on that day, where work is done by this calendar. */
    public static Urgency of(Promise promise, LocalDate today, WorkingCalendar calendar) {
        if (!promise.isOpen() || promise.by().isAfter(soon(today, calendar))) {
            return NONE;
        }
        return promise.by().isBefore(today) ? OVERDUE : SOON;
    }

    private static LocalDate soon(LocalDate today, WorkingCalendar calendar) {
        try {
            return calendar.workingDaysAfter(today, SOON_IN_WORKING_DAYS);
        } catch (NoWorkingDay never) {
            return today.plusDays(SOON_IN_WORKING_DAYS);
        }
    }
}
