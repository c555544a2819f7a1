package org.amends.jira.ics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amends.apology.calendar.Holiday;

/** One event of the file: its properties, in their order. */
final class Event {
    private static final int LONGEST_NAME = 60;

    /** Whoever is away for longer has no holidays but another job. */
    private static final int MOST_DAYS = 366;

    private final int line;
    private final List<Property> properties = new ArrayList<>();

    /** An event that begins at this line. */
    Event(int line) {
        this.line = line;
    }

    void add(Property property) {
        properties.add(property);
    }

    private Optional<Property> first(String name) {
        return all(name).findFirst();
    }

    private Stream<Property> all(String name) {
        return properties.stream().filter(property -> property.name().equals(name));
    }

    /** Whether it takes whole days and takes place; a beginning that is no day at all is refused. */
    boolean isDayOff() {
        boolean cancelled = first("STATUS")
                .filter(status -> status.value().equalsIgnoreCase("CANCELLED"))
                .isPresent();
        begin().day();
        return !cancelled
                && begin().isDay()
                && first("DTEND").map(Property::isDay).orElse(true)
                && first("DURATION")
                        .map(Event::isOfDays)
                        .orElse(begin().value().length() == 8 || first("DTEND").isPresent());
    }

    private static boolean isOfDays(Property duration) {
        return duration.value().matches("P\\d{1,4}[DW]");
    }

    private Property begin() {
        return first("DTSTART").orElseThrow(() -> new NotTaken("ics-no-start", Integer.toString(line)));
    }

    /** The days off that it means, as far as they lie between these two; one that comes each year has no end. */
    Stream<Holiday> holidays(LocalDate from, LocalDate to) {
        LocalDate begins = begin().day();
        int length = length(begins);
        Optional<Rule> rule = first("RRULE").map(Rule::new);
        if (rule.filter(each -> each.yearlyOn(begins)).isPresent()) {
            return days(begins, length).map(day -> new Holiday(day, true, name()));
        }
        List<LocalDate> without =
                all("EXDATE").flatMap(each -> each.days().stream()).toList();
        Stream<LocalDate> first = rule.map(each -> each.days(begins, from.minusDays(length), to).stream())
                .orElseGet(() -> Stream.of(begins));
        return Stream.concat(first, all("RDATE").flatMap(each -> each.days().stream()))
                .filter(day -> !without.contains(day))
                .flatMap(day -> days(day, length))
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .distinct()
                .map(day -> new Holiday(day, false, name()));
    }

    private static Stream<LocalDate> days(LocalDate first, int length) {
        return IntStream.range(0, length).mapToObj(first::plusDays);
    }

    /** In days: an end is the day after the last one. */
    private int length(LocalDate begins) {
        Optional<Property> end = first("DTEND");
        Optional<Property> duration = first("DURATION");
        long days = end.map(each -> ChronoUnit.DAYS.between(begins, each.day()))
                .orElseGet(() -> duration.map(Event::days).orElse(1L));
        if (days < 0 || days > MOST_DAYS) {
            throw end.or(() -> duration).orElseGet(this::begin).wrong();
        }
        return Math.max(1, (int) days);
    }

    private static long days(Property duration) {
        try {
            return Period.parse(duration.value()).getDays();
        } catch (DateTimeException e) {
            throw duration.wrong();
        }
    }

    private String name() {
        String words = first("SUMMARY").map(Property::words).orElse("");
        int length = Math.min(LONGEST_NAME, words.codePointCount(0, words.length()));
        return words.substring(0, words.offsetByCodePoints(0, length));
    }
}
