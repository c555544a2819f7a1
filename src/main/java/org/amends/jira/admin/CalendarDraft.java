package org.amends.jira.admin;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amends.apology.calendar.ChosenCalendar;
import org.amends.apology.calendar.Holiday;
import org.amends.apology.calendar.NoWorkingDay;
import org.amends.apology.calendar.WorkingCalendar;
import org.amends.apology.calendar.WorkingHours;
import org.amends.jira.store.CalendarForm;

/** A working calendar as an admin sends it. */
final class CalendarDraft {
    static final int MOST_HOLIDAYS = 1000;
    static final int NAME = 60;
    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);
    private static final Duration A_SEASON = Duration.ofDays(90);

    private CalendarDraft() {}

    /** Reads it; there must be work within a year, whenever that begins. */
    static ChosenCalendar read(Draft draft, Instant now) {
        int before = draft.refusals().size();
        ChosenCalendar read = new ChosenCalendar(zone(draft), weekend(draft), holidays(draft), hours(draft));
        if (draft.refusals().size() == before) {
            draft.require(worksEveryYear(read.in(ZoneOffset.UTC), now), "holidays", "calendar-empty");
        }
        return read;
    }

    private static Optional<ZoneId> zone(Draft draft) {
        Optional<String> zone = draft.line("zone", NAME);
        // Names of the tz database alone: "GMT+2" would know no daylight saving.
        boolean known = zone.map(ZoneId.getAvailableZoneIds()::contains).orElse(true);
        draft.require(known, "zone", "zone", zone.orElse(""));
        return zone.filter(name -> known).map(ZoneId::of);
    }

    private static Set<DayOfWeek> weekend(Draft draft) {
        Set<DayOfWeek> weekend = EnumSet.noneOf(DayOfWeek.class);
        draft.texts("weekend").forEach(word -> {
            Optional<DayOfWeek> day = Stream.of(DayOfWeek.values())
                    .filter(each -> CalendarForm.word(each).equals(word))
                    .findFirst();
            draft.require(day.isPresent(), "weekend", "weekday", word);
            day.ifPresent(weekend::add);
        });
        draft.require(weekend.size() < DayOfWeek.values().length, "weekend", "weekend-whole");
        return weekend;
    }

    private static WorkingHours hours(Draft draft) {
        Optional<LocalTime> from = time(draft, "from");
        Optional<LocalTime> to = time(draft, "to");
        if (from.isEmpty() || to.isEmpty()) {
            return WorkingHours.OFFICE;
        }
        boolean sound = from.get().isBefore(to.get());
        draft.require(sound, "to", "hours-end", draft.text("from"));
        return sound ? new WorkingHours(from.get(), to.get()) : WorkingHours.OFFICE;
    }

    private static Optional<LocalTime> time(Draft draft, String field) {
        String text = draft.text(field);
        try {
            boolean minutes = text.matches("\\d\\d:\\d\\d");
            draft.require(minutes, field, "time");
            return minutes ? Optional.of(CalendarForm.time(text)) : Optional.empty();
        } catch (DateTimeException e) {
            draft.refuse(field, "time");
            return Optional.empty();
        }
    }

    private static List<Holiday> holidays(Draft draft) {
        List<Draft> holidays = draft.inners("holidays");
        draft.require(holidays.size() <= MOST_HOLIDAYS, "holidays", "holidays-many", Integer.toString(MOST_HOLIDAYS));
        List<Holiday> read = new ArrayList<>();
        holidays.stream().limit(MOST_HOLIDAYS).forEach(holiday -> read.add(holiday(holiday)));
        return read.stream().distinct().toList();
    }

    private static Holiday holiday(Draft draft) {
        String name = draft.line("name", NAME).orElse("");
        LocalDate day = day(draft);
        draft.require(
                !day.isBefore(EARLIEST) && day.isBefore(LATEST),
                "day",
                "holiday-day",
                EARLIEST.toString(),
                LATEST.toString());
        return new Holiday(day, draft.maybeFlag("yearly"), name);
    }

    private static LocalDate day(Draft draft) {
        try {
            return LocalDate.parse(draft.text("day"));
        } catch (DateTimeException e) {
            draft.refuse("day", "date");
            return EARLIEST;
        }
    }

    /** Holidays may lie years ahead: follow-ups must have a day then too. */
    private static boolean worksEveryYear(WorkingCalendar calendar, Instant now) {
        Instant last = calendar.holidays().stream()
                .filter(holiday -> !holiday.yearly())
                .map(holiday -> holiday.day().atStartOfDay(ZoneOffset.UTC).toInstant())
                .reduce(now, (one, other) -> one.isAfter(other) ? one : other);
        try {
            for (Instant at = now; !at.isAfter(last); at = at.plus(A_SEASON)) {
                calendar.open(at);
            }
            return true;
        } catch (NoWorkingDay never) {
            return false;
        }
    }
}
