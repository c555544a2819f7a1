package org.amends.apology.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Set;

/**
 * Which days and hours are working time, in which zone. What is counted in it lands in working time: what would fall on a day
 * off, or after hours, moves to the start of the next working day. Later anchors never give earlier results, daylight saving
 * or not: a time that is skipped becomes the end of the gap, and of an hour that comes twice the second counts as its end.
 */
public record WorkingCalendar(ZoneId zone, Set<DayOfWeek> weekend, List<Holiday> holidays, WorkingHours hours) {
    private static final int A_YEAR = 366;

    public WorkingCalendar {
        weekend = Set.copyOf(weekend);
        holidays = List.copyOf(holidays);
    }

    /** Monday to Friday, nine to five, no holidays. */
    public static WorkingCalendar office(ZoneId zone) {
        return new WorkingCalendar(zone, Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), List.of(), WorkingHours.OFFICE);
    }

    /** Open day and night. */
    public static WorkingCalendar always(ZoneId zone) {
        return new WorkingCalendar(zone, Set.of(), List.of(), WorkingHours.ALL_DAY);
    }

    /** Whether work is done on that day. */
    public boolean isWorkingDay(LocalDate day) {
        return !weekend.contains(day.getDayOfWeek()) && holidays.stream().noneMatch(holiday -> holiday.on(day));
    }

    /**
     * So much later, in working time.
     *
     * @throws NoWorkingDay when a year has nothing but days off
     */
    public Instant after(Instant anchor, Offset offset) {
        LocalDateTime from = local(anchor);
        return switch (offset.unit()) {
            case DAYS -> instant(open(from.plusDays(offset.amount())));
            case WORKING_DAYS ->
                instant(open(from.toLocalTime().atDate(workingDay(from.toLocalDate(), offset.amount()))));
            case WORKING_HOURS -> instant(worked(open(from), Duration.ofHours(offset.amount())));
        };
    }

    /** The instant itself when it is working time, else when work begins next. */
    public Instant open(Instant instant) {
        LocalDateTime local = local(instant);
        LocalDateTime open = open(local);
        return open.equals(local) ? instant : instant(open);
    }

    private LocalDateTime open(LocalDateTime time) {
        LocalDate day = time.toLocalDate();
        boolean closed = !time.toLocalTime().isBefore(hours.to()) && !hours.to().equals(LocalTime.MAX);
        LocalDate working = nextWorkingDay(closed ? day.plusDays(1) : day);
        boolean early = !working.equals(day) || time.toLocalTime().isBefore(hours.from());
        return early ? working.atTime(hours.from()) : time;
    }

    /** The working day after so many others; a day off counts as the last one before it. */
    private LocalDate workingDay(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = days; left > 0; left--) {
            day = nextWorkingDay(day.plusDays(1));
        }
        return day;
    }

    private LocalDateTime worked(LocalDateTime open, Duration work) {
        LocalDateTime at = open;
        Duration left = work;
        Duration today = Duration.between(at.toLocalTime(), hours.to());
        while (left.compareTo(today) >= 0) {
            left = left.minus(today);
            at = nextWorkingDay(at.toLocalDate().plusDays(1)).atTime(hours.from());
            today = Duration.between(hours.from(), hours.to());
        }
        return at.plus(left);
    }

    private LocalDate nextWorkingDay(LocalDate from) {
        return from.datesUntil(from.plusDays(A_YEAR))
                .filter(this::isWorkingDay)
                .findFirst()
                .orElseThrow(() -> new NoWorkingDay(from));
    }

    private LocalDateTime local(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
        ZoneOffsetTransition transition = zone.getRules().getTransition(local);
        boolean second = transition != null
                && transition.isOverlap()
                && zone.getRules().getOffset(instant).equals(transition.getOffsetAfter());
        return second ? transition.getDateTimeBefore() : local;
    }

    private Instant instant(LocalDateTime local) {
        ZoneOffsetTransition transition = zone.getRules().getTransition(local);
        return transition != null && transition.isGap()
                ? transition.getInstant()
                : local.atZone(zone).toInstant();
    }
}
