package org.amends.sandbox.jira;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;

/** A due date: a day that Jira hands out as the moment when it begins in Jira's zone. */
final class DueDay {
    private DueDay() {}

    static Timestamp begins(String day, ZoneId zone) {
        return Timestamp.from(LocalDate.parse(day).atStartOfDay(zone).toInstant());
    }

    static String of(Timestamp moment, ZoneId zone) {
        return moment.toInstant().atZone(zone).toLocalDate().toString();
    }
}
