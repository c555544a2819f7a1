package org.amends.apology.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Working calendars and instants as chance has them: often near the moment when clocks change, in zones where they change by half
 * an hour, at midnight, twice for a month of fasting, or lost a whole day.
 */
final class Calendars {
    static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("America/St_Johns"),
            ZoneId.of("Africa/Casablanca"),
            ZoneId.of("Pacific/Apia"),
            ZoneId.of("Asia/Beirut"),
            ZoneId.of("America/Havana"),
            ZoneId.of("Asia/Kolkata"));

    private static final Instant FROM = Instant.parse("2005-01-01T00:00:00Z");
    private static final long SPAN_IN_SECONDS = 25L * 366 * 86_400;
    private static final int THREE_DAYS = 3 * 86_400;

    private final Random random;

    Calendars(Random random) {
        this.random = random;
    }

    WorkingCalendar any() {
        ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
        return new WorkingCalendar(zone, weekend(), holidays(), hours());
    }

    private Set<DayOfWeek> weekend() {
        Set<DayOfWeek> weekend = new HashSet<>();
        for (int days = random.nextInt(4); days > 0; days--) {
            weekend.add(DayOfWeek.of(1 + random.nextInt(7)));
        }
        return weekend;
    }

    private List<Holiday> holidays() {
        return IntStream.range(0, random.nextInt(30))
                .mapToObj(at -> new Holiday(day(), random.nextBoolean(), "Day off " + at))
                .toList();
    }

    private LocalDate day() {
        return random.nextInt(10) == 0
                ? LocalDate.of(2008 + 4 * random.nextInt(5), 2, 29)
                : LocalDate.ofInstant(instant(ZONES.get(0)), ZONES.get(0));
    }

    private WorkingHours hours() {
        return switch (random.nextInt(4)) {
            case 0 -> WorkingHours.ALL_DAY;
            case 1 -> WorkingHours.OFFICE;
            // While others sleep, and clocks change: a quarter of an hour, or the last one of a day.
            case 2 -> new WorkingHours(time(random.nextInt(12)), time(12 + random.nextInt(4)));
            default -> new WorkingHours(time(random.nextInt(80)), LocalTime.MAX);
        };
    }

    private static LocalTime time(int quarters) {
        return LocalTime.MIN.plusMinutes(15L * quarters);
    }

    /** Every second one is within three days of a change of the clocks. */
    Instant instant(ZoneId zone) {
        Instant some = FROM.plusSeconds(Math.floorMod(random.nextLong(), SPAN_IN_SECONDS));
        ZoneOffsetTransition change = zone.getRules().nextTransition(some);
        return change == null || random.nextBoolean()
                ? some
                : change.getInstant().plusSeconds(random.nextInt(2 * THREE_DAYS) - THREE_DAYS);
    }

    Offset offset() {
        Offset.Unit unit = Offset.Unit.values()[random.nextInt(Offset.Unit.values().length)];
        return new Offset(1 + random.nextInt(random.nextInt(5) == 0 ? 60 : 6), unit);
    }
}
