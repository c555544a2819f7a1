package org.amends.apology.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which days and hours are working time, in which zone. What is counted in it lands in working time: what would fall on a day
 * off, or after hours, moves to when work begins next. Later anchors never give earlier results, daylight saving or not: a time
 * that is skipped becomes the end of the gap, and of an hour that comes twice the second counts as its end.
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
     * So much later, in working time. Working days and hours are counted from when work is done: an anchor on a day off, or
     * after hours, counts as the next morning.
     *
     * @throws NoWorkingDay when a year has nothing but days off
     */
    public Instant after(Instant anchor, Offset offset) {
        return switch (offset.unit()) {
            case DAYS -> open(instant(local(anchor).plusDays(offset.amount())));
            case WORKING_DAYS -> open(instant(workingDays(open(local(anchor)), offset.amount())));
            case WORKING_HOURS -> worked(open(anchor), Duration.ofHours(offset.amount()));
        };
    }

    /**
     * The instant itself when it is working time, else when work begins next.
     *
     * @throws NoWorkingDay when a year has nothing but days off
     */
    public Instant open(Instant instant) {
        ZoneOffset offset = zone.getRules().getOffset(instant);
        Instant open = open(LocalDateTime.ofInstant(instant, offset)).toInstant(offset);
        return changeAfter(instant)
                .filter(change -> !open.isBefore(change))
                .map(this::open)
                .orElse(open);
    }

    /**
     * When work begins on that day; on a day off, on the last working day before it.
     *
     * @throws NoWorkingDay when the year before it has nothing but days off
     */
    public Instant morningBy(LocalDate day) {
        LocalDate working = IntStream.range(0, A_YEAR)
                .mapToObj(day::minusDays)
                .filter(this::isWorkingDay)
                .findFirst()
                .orElseThrow(() -> new NoWorkingDay(day));
        return instant(working.atTime(hours.from()));
    }

    /**
     * The day that comes so many working days after that one.
     *
     * @throws NoWorkingDay when a year has nothing but days off
     */
    public LocalDate workingDaysAfter(LocalDate day, int days) {
        LocalDate working = day;
        for (int left = days; left > 0; left--) {
            working = nextWorkingDay(working.plusDays(1));
        }
        return working;
    }

    private LocalDateTime open(LocalDateTime time) {
        LocalDate day = time.toLocalDate();
        boolean closed = !time.isBefore(hours.endOn(day));
        LocalDate working = nextWorkingDay(closed ? day.plusDays(1) : day);
        boolean early = !working.equals(day) || time.toLocalTime().isBefore(hours.from());
        return early ? working.atTime(hours.from()) : time;
    }

    private LocalDateTime workingDays(LocalDateTime open, int days) {
        return open.toLocalTime().atDate(workingDaysAfter(open.toLocalDate(), days));
    }

    /** Hours that really pass while work is done. */
    private Instant worked(Instant open, Duration work) {
        Instant at = open;
        Duration left = work;
        Instant closes = closing(at);
        while (left.compareTo(Duration.between(at, closes)) >= 0) {
            left = left.minus(Duration.between(at, closes));
            at = open(closes);
            closes = closing(at);
        }
        return at.plus(left);
    }

    /** When the day's work ends that goes on at this instant, or the clocks change if that is sooner. */
    private Instant closing(Instant open) {
        ZoneOffset offset = zone.getRules().getOffset(open);
        LocalDate day = LocalDateTime.ofInstant(open, offset).toLocalDate();
        Instant end = hours.endOn(day).toInstant(offset);
        return changeAfter(open).filter(end::isAfter).orElse(end);
    }

    private LocalDate nextWorkingDay(LocalDate from) {
        return from.datesUntil(from.plusDays(A_YEAR))
                .filter(this::isWorkingDay)
                .findFirst()
                .orElseThrow(() -> new NoWorkingDay(from));
    }

    private Optional<Instant> changeAfter(Instant instant) {
        return Optional.ofNullable(zone.getRules().nextTransition(instant)).map(ZoneOffsetTransition::getInstant);
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
