package org.amends.apology.calendar;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A working calendar as an admin chose it; without a zone it holds in Jira's, also when that is changed later. */
public record ChosenCalendar(
        Optional<ZoneId> zone, Set<DayOfWeek> weekend, List<Holiday> holidays, WorkingHours hours) {
    public ChosenCalendar {
        weekend = Set.copyOf(weekend);
        holidays = List.copyOf(holidays);
    }

    /** What ships: Monday to Friday, nine to five, in Jira's zone. */
    public static ChosenCalendar shipped() {
        return new ChosenCalendar(
                Optional.empty(), Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), List.of(), WorkingHours.OFFICE);
    }

    /** The calendar itself, where Jira's zone is this one. */
    public WorkingCalendar in(ZoneId jiras) {
        return new WorkingCalendar(zone.orElse(jiras), weekend, holidays, hours);
    }
}
