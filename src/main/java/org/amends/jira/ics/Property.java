package org.amends.jira.ics;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/** One property of an event, and the line of the file that it stands in. */
record Property(VObjectProperty read, int line) {
    private static final String MIDNIGHT = "000000";
    private static final int DATE = 8;

    String name() {
        return read.getName().toUpperCase(java.util.Locale.ROOT);
    }

    String value() {
        return read.getValue().strip();
    }

    /** The words of a text, on one line. */
    String words() {
        return VObjectPropertyValues.unescape(read.getValue())
                .replaceAll("[\\p{Cntrl}\\p{Z}]+", " ")
                .strip();
    }

    /** The day, whatever the time of day. */
    LocalDate day() {
        return day(value());
    }

    /** The days of a list. */
    List<LocalDate> days() {
        return Stream.of(value().split(",")).map(each -> day(each.strip())).toList();
    }

    /** Whether it says a day alone, or the midnight that begins one. */
    boolean isDay() {
        return value().length() == DATE || value().startsWith("T" + MIDNIGHT, DATE);
    }

    /** Refuses the file on account of this line. */
    NotTaken wrong() {
        return new NotTaken("ics-value", Integer.toString(line), name(), shown());
    }

    private String shown() {
        String value = read.getValue().strip();
        return value.substring(0, value.offsetByCodePoints(0, Math.min(60, value.codePointCount(0, value.length()))));
    }

    private LocalDate day(String text) {
        try {
            boolean whole = text.matches("\\d{8}(T\\d{6}Z?)?");
            return LocalDate.parse(whole ? text.substring(0, DATE) : text, DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException e) {
            throw wrong();
        }
    }
}
