package org.amends.apology.calendar;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.amends.apology.Seeds;
import org.junit.Test;

/** What holds of working time whatever the calendar, the zone and the day: found out with calendars as chance has them. */
public class WorkingTimeTest {
    private static final int RUNS = 4000;

    @Test
    public void laterAnchorsNeverGiveEarlierResults() {
        each(random -> {
            Calendars calendars = new Calendars(random);
            WorkingCalendar calendar = calendars.any();
            Instant anchor = calendars.instant(calendar.zone());
            Instant later = anchor.plusSeconds(random.nextInt(random.nextBoolean() ? 7200 : 400_000));
            Offset offset = calendars.offset();
            Instant first = calendar.after(anchor, offset);
            Instant second = calendar.after(later, offset);
            assertFalse(
                    calendar + "\n" + offset + " after " + anchor + " is " + first + ", and after " + later + " is "
                            + second,
                    second.isBefore(first));
            assertFalse(calendar.open(later).isBefore(calendar.open(anchor)));
        });
    }

    @Test
    public void moreIsNeverSooner() {
        each(random -> {
            Calendars calendars = new Calendars(random);
            WorkingCalendar calendar = calendars.any();
            Instant anchor = calendars.instant(calendar.zone());
            Offset offset = calendars.offset();
            Offset more = new Offset(offset.amount() + 1, offset.unit());
            assertFalse(calendar.after(anchor, more).isBefore(calendar.after(anchor, offset)));
            assertTrue(calendar.after(anchor, offset).isAfter(anchor));
        });
    }

    @Test
    public void whatIsCountedLandsInWorkingTime() {
        each(random -> {
            Calendars calendars = new Calendars(random);
            WorkingCalendar calendar = calendars.any();
            Instant anchor = calendars.instant(calendar.zone());
            assertWorking(calendar, calendar.open(anchor));
            Offset offset = calendars.offset();
            assertWorking(calendar, calendar.after(anchor, offset));
        });
    }

    /** By the clock on the wall, as a person would see it, and by nothing of the calendar's own. */
    private static void assertWorking(WorkingCalendar calendar, Instant instant) {
        assertTrue(calendar + "\n" + instant, worksAt(calendar, instant));
    }

    private static boolean worksAt(WorkingCalendar calendar, Instant instant) {
        LocalDateTime wall = LocalDateTime.ofInstant(instant, calendar.zone());
        LocalTime to = calendar.hours().to();
        boolean inHours = !wall.toLocalTime().isBefore(calendar.hours().from())
                && (to.equals(LocalTime.MAX) || wall.toLocalTime().isBefore(to));
        return inHours
                && !calendar.weekend().contains(wall.getDayOfWeek())
                && calendar.holidays().stream().noneMatch(holiday -> isOn(holiday, wall.toLocalDate()));
    }

    private static boolean isOn(Holiday holiday, LocalDate day) {
        return holiday.yearly()
                ? holiday.day().getMonth() == day.getMonth() && holiday.day().getDayOfMonth() == day.getDayOfMonth()
                : holiday.day().equals(day);
    }

    @Test
    public void whatIsWorkingTimeAlreadyStays() {
        each(random -> {
            Calendars calendars = new Calendars(random);
            WorkingCalendar calendar = calendars.any();
            Instant open = calendar.open(calendars.instant(calendar.zone()));
            assertEquals(calendar.toString(), open, calendar.open(open));
        });
    }

    @Test
    public void nothingIsOpenBeforeItOpens() {
        Seeds.each(500, random -> {
            Calendars calendars = new Calendars(random);
            WorkingCalendar calendar = calendars.any();
            Instant asked = minute(calendars.instant(calendar.zone()));
            Instant open = calendar.open(asked);
            Instant atMost = asked.plus(Duration.ofDays(20));
            for (Instant at = asked; at.isBefore(open) && at.isBefore(atMost); at = at.plusSeconds(60)) {
                assertFalse(calendar + "\n" + asked + " opened at " + at, worksAt(calendar, at));
            }
        });
    }

    /** So many hours of work: counted minute by minute, as somebody with a stopwatch would. */
    @Test
    public void anHourOfWorkIsSixtyMinutesOfIt() {
        Seeds.each(300, random -> {
            Calendars calendars = new Calendars(random);
            WorkingCalendar calendar = calendars.any();
            Instant anchor = minute(calendars.instant(calendar.zone()));
            int hours = 1 + random.nextInt(30);
            Instant after = calendar.after(anchor, new Offset(hours, Offset.Unit.WORKING_HOURS));
            long minutes = 0;
            for (Instant at = anchor; at.isBefore(after); at = at.plusSeconds(60)) {
                minutes += worksAt(calendar, at) ? 1 : 0;
            }
            assertEquals(calendar + "\nfrom " + anchor + " to " + after, hours * 60L, minutes);
        });
    }

    private static Instant minute(Instant instant) {
        return Instant.ofEpochSecond(instant.getEpochSecond() / 60 * 60);
    }

    /** So many working days: counted one by one from the first on which there is work. */
    @Test
    public void aWorkingDayIsOneOnWhichThereIsWork() {
        each(random -> {
            Calendars calendars = new Calendars(random);
            WorkingCalendar calendar = inAZoneOfWholeDays(calendars);
            Instant anchor = calendar.open(calendars.instant(calendar.zone()));
            int days = 1 + random.nextInt(30);
            Instant after = calendar.after(anchor, new Offset(days, Offset.Unit.WORKING_DAYS));
            LocalDate from = LocalDate.ofInstant(anchor, calendar.zone());
            LocalDate to = LocalDate.ofInstant(after, calendar.zone());
            long found = from.datesUntil(to).filter(calendar::isWorkingDay).count();
            // Where the clocks skip that day's hours, the next one is meant.
            assertTrue(calendar + "\n" + anchor + " " + after, found == days || found == days + 1);
        });
    }

    private static WorkingCalendar inAZoneOfWholeDays(Calendars calendars) {
        WorkingCalendar calendar = calendars.any();
        while (calendar.zone().getId().equals("Pacific/Apia")) {
            calendar = calendars.any();
        }
        return calendar;
    }

    @Test
    public void aYearOfNothingButDaysOffEndsInAClearError() {
        Set<DayOfWeek> allWeek = EnumSet.allOf(DayOfWeek.class);
        WorkingCalendar never = new WorkingCalendar(Calendars.ZONES.get(0), allWeek, List.of(), WorkingHours.OFFICE);
        LocalDate newYear = LocalDate.of(2026, 1, 1);
        List<Holiday> everyDay = newYear.datesUntil(newYear.plusYears(3))
                .map(day -> new Holiday(day, false, "Off"))
                .toList();
        WorkingCalendar retired = new WorkingCalendar(Calendars.ZONES.get(0), Set.of(), everyDay, WorkingHours.OFFICE);
        Instant inMay = Instant.parse("2026-05-04T08:00:00Z");
        for (Offset.Unit unit : Offset.Unit.values()) {
            assertThrows(NoWorkingDay.class, () -> never.after(inMay, new Offset(1, unit)));
            NoWorkingDay said = assertThrows(NoWorkingDay.class, () -> retired.after(inMay, new Offset(1, unit)));
            assertTrue(said.getMessage(), said.getMessage().contains("2026-05-0"));
        }
        assertThrows(NoWorkingDay.class, () -> retired.open(inMay));
    }

    @Test
    public void aYearlyHolidayComesEachYearAndTheTwentyNinthOfFebruaryInLeapYears() {
        Holiday christmas = new Holiday(LocalDate.of(2026, 12, 25), true, "Christmas");
        assertTrue(christmas.on(LocalDate.of(2031, 12, 25)));
        assertTrue(christmas.on(LocalDate.of(2020, 12, 25)));
        assertFalse(christmas.on(LocalDate.of(2026, 12, 26)));
        Holiday leap = new Holiday(LocalDate.of(2028, 2, 29), true, "Leap day");
        assertTrue(leap.on(LocalDate.of(2032, 2, 29)));
        assertFalse(leap.on(LocalDate.of(2027, 2, 28)));
        assertFalse(leap.on(LocalDate.of(2027, 3, 1)));
        assertFalse(new Holiday(LocalDate.of(2026, 5, 1), false, "Once").on(LocalDate.of(2027, 5, 1)));
    }

    @Test
    public void whatFallsOnADayOffMovesToTheStartOfTheNextWorkingDay() {
        WorkingCalendar office = with("Europe/Berlin", new Holiday(LocalDate.of(2026, 12, 25), true, "Christmas"));
        assertAfter(office, "2026-12-15T15:00", 7, Offset.Unit.DAYS, "2026-12-22T15:00");
        assertAfter(office, "2026-12-18T15:00", 7, Offset.Unit.DAYS, "2026-12-28T09:00");
        assertAfter(office, "2026-12-15T18:30", 7, Offset.Unit.DAYS, "2026-12-23T09:00");
        assertAfter(office, "2026-12-15T06:00", 7, Offset.Unit.DAYS, "2026-12-22T09:00");
        assertAfter(office, "2026-12-24T16:00", 2, Offset.Unit.WORKING_HOURS, "2026-12-28T10:00");
        assertAfter(office, "2026-12-24T16:00", 1, Offset.Unit.WORKING_DAYS, "2026-12-28T16:00");
        assertAfter(office, "2026-12-26T11:00", 1, Offset.Unit.WORKING_DAYS, "2026-12-29T09:00");
    }

    @Test
    public void theGapAndTheHourThatComesTwice() {
        WorkingCalendar berlin = WorkingCalendar.always(ZoneId.of("Europe/Berlin"));
        assertAfter(berlin, "2026-03-28T02:30", 1, Offset.Unit.DAYS, "2026-03-29T03:00");
        assertAfter(berlin, "2026-03-28T10:00", 24, Offset.Unit.WORKING_HOURS, "2026-03-29T11:00");
        assertAfter(berlin, "2026-10-24T10:00", 24, Offset.Unit.WORKING_HOURS, "2026-10-25T09:00");
        assertAfter(berlin, "2026-10-24T10:00", 1, Offset.Unit.DAYS, "2026-10-25T10:00");
        WorkingCalendar howe = WorkingCalendar.always(ZoneId.of("Australia/Lord_Howe"));
        assertAfter(howe, "2026-10-03T02:10", 1, Offset.Unit.DAYS, "2026-10-04T02:30");
        WorkingCalendar apia = with("Pacific/Apia");
        assertAfter(apia, "2011-12-29T10:00", 1, Offset.Unit.DAYS, "2012-01-02T09:00");
    }

    private static WorkingCalendar with(String zone, Holiday... holidays) {
        WorkingCalendar office = WorkingCalendar.office(ZoneId.of(zone));
        return new WorkingCalendar(office.zone(), office.weekend(), List.of(holidays), office.hours());
    }

    private static void assertAfter(
            WorkingCalendar calendar, String from, int amount, Offset.Unit unit, String expected) {
        Instant anchor = LocalDateTime.parse(from).atZone(calendar.zone()).toInstant();
        Instant after = calendar.after(anchor, new Offset(amount, unit));
        assertEquals(expected, LocalDateTime.ofInstant(after, calendar.zone()).toString());
    }

    private static void each(Consumer<Random> property) {
        Seeds.each(RUNS, property);
    }
}
