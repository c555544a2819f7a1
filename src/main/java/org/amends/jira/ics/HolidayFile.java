package org.amends.jira.ics;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataListener;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.amends.apology.Refusal;
import org.amends.apology.calendar.Holiday;

/**
 * Reads the days off out of an iCalendar file (RFC 5545). Events of whole days become holidays, those that recur each year on their
 * date yearly ones, long ones a holiday a day. What recurs otherwise is counted out from this year's first day for three years.
 */
public final class HolidayFile {
    /** A file of holidays has some kilobytes; the largest that is read, in characters. */
    public static final int LARGEST = 1024 * 1024;

    private static final int MOST = 1000;
    private static final int YEARS = 3;
    private static final String CALENDAR = "VCALENDAR";
    private static final String EVENT = "VEVENT";

    private HolidayFile() {}

    /** What came of reading. */
    public sealed interface Read {
        /** The holidays, by day; how many events were left out because they take no whole days or do not take place, and how many lie wholly elsewhere in time. */
        record Taken(List<Holiday> holidays, long otherEvents, long otherYears) implements Read {}

        /** Nothing was read, for this reason. */
        record NotRead(Refusal refusal) implements Read {}
    }

    /** Reads a file's text on this day. */
    public static Read read(String text, LocalDate today) {
        try {
            return taken(events(text.startsWith("\ufeff") ? text.substring(1) : text), today);
        } catch (NotTaken wrong) {
            return new Read.NotRead(wrong.refusal());
        }
    }

    private static Read.Taken taken(List<Event> events, LocalDate today) {
        LocalDate from = today.withDayOfYear(1);
        LocalDate to = from.plusYears(YEARS + 1L).minusDays(1);
        List<Event> daysOff = events.stream().filter(Event::isDayOff).toList();
        List<List<Holiday>> each = daysOff.stream()
                .map(event -> event.holidays(from, to).limit(MOST + 1L).toList())
                .toList();
        List<Holiday> holidays = each.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Holiday::day).thenComparing(Holiday::name))
                .distinct()
                .toList();
        if (holidays.size() > MOST) {
            throw new NotTaken("ics-many", Integer.toString(MOST));
        }
        long elsewhere = each.stream().filter(List::isEmpty).count();
        return new Read.Taken(holidays, events.size() - daysOff.size(), elsewhere);
    }

    private static List<Event> events(String text) {
        if (text.length() > LARGEST) {
            throw new NotTaken("ics-large");
        }
        Listener listener = new Listener();
        try (VObjectReader reader = new VObjectReader(new StringReader(text), SyntaxRules.iCalendar())) {
            reader.parse(listener);
        } catch (IOException e) {
            throw new UncheckedIOException("a string that cannot be read", e);
        }
        return listener.events();
    }

    /** Takes what the reader finds, and refuses what is no calendar. */
    private static final class Listener implements VObjectDataListener {
        private final List<Event> events = new ArrayList<>();
        private final List<String> open = new ArrayList<>();
        private boolean calendar;

        List<Event> events() {
            if (!calendar) {
                throw new NotTaken("ics-no-calendar");
            }
            if (!open.isEmpty()) {
                throw new NotTaken("ics-cut", open.get(open.size() - 1));
            }
            if (events.isEmpty()) {
                throw new NotTaken("ics-no-event");
            }
            return events;
        }

        @Override
        public void onComponentBegin(String name, Context context) {
            calendar |= open.isEmpty() && name.equals(CALENDAR);
            open.add(name);
            if (isEvent()) {
                events.add(new Event(context.getLineNumber()));
            }
        }

        @Override
        public void onComponentEnd(String name, Context context) {
            // The reader closes by itself what the file leaves open.
            if (!context.getUnfoldedLine().strip().equalsIgnoreCase("END:" + name)) {
                throw new NotTaken("ics-cut", name);
            }
            open.remove(open.size() - 1);
        }

        @Override
        public void onProperty(VObjectProperty property, Context context) {
            if (isEvent()) {
                events.get(events.size() - 1).add(new Property(property, context.getLineNumber()));
            }
        }

        private boolean isEvent() {
            return open.equals(List.of(CALENDAR, EVENT));
        }

        @Override
        public void onVersion(String value, Context context) {
            // Old ones are read in the same way.
        }

        @Override
        public void onWarning(Warning warning, VObjectProperty property, Exception thrown, Context context) {
            String line = context.getUnfoldedLine();
            String shown = Optional.ofNullable(line).map(String::strip).orElse("");
            if (warning != Warning.UNKNOWN_VERSION && !shown.isEmpty()) {
                int length = Math.min(60, shown.codePointCount(0, shown.length()));
                throw new NotTaken(
                        "ics-line",
                        Integer.toString(context.getLineNumber()),
                        shown.substring(0, shown.offsetByCodePoints(0, length)));
            }
        }
    }
}
