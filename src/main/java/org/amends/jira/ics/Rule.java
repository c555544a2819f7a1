package org.amends.jira.ics;

import biweekly.util.ByDay;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How an event recurs: each year on its date, or by a rule of which the days are counted out. */
final class Rule {
    private static final Set<String> KNOWN = Set.of(
            "FREQ",
            "INTERVAL",
            "COUNT",
            "UNTIL",
            "BYMONTH",
            "BYMONTHDAY",
            "BYDAY",
            "BYSETPOS",
            "BYYEARDAY",
            "BYWEEKNO",
            "WKST");
    private static final Set<String> FREQUENCIES = Set.of("YEARLY", "MONTHLY", "WEEKLY", "DAILY");
    private static final Pattern DAY = Pattern.compile("([+-]?\\d{1,2})?([A-Z]{2})");
    private static final int MOST = 5000;
    private static final TimeZone UTC = TimeZone.getTimeZone(ZoneOffset.UTC);

    private final Property property;
    private final Map<String, String> parts = new HashMap<>();

    /** Reads {@code FREQ=YEARLY;BYMONTH=1;BYDAY=3MO}. */
    Rule(Property property) {
        this.property = property;
        for (String part : property.value().toUpperCase(Locale.ROOT).split(";")) {
            String[] nameAndValue = part.split("=", 2);
            if (nameAndValue.length != 2 || !KNOWN.contains(nameAndValue[0].strip())) {
                throw property.wrong();
            }
            parts.put(nameAndValue[0].strip(), nameAndValue[1].strip());
        }
        if (!FREQUENCIES.contains(parts.getOrDefault("FREQ", ""))) {
            throw property.wrong();
        }
    }

    /** Whether it means each year on that date, for ever. */
    boolean yearlyOn(LocalDate date) {
        Map<String, String> more = new HashMap<>(parts);
        more.remove("WKST");
        return more.remove("FREQ").equals("YEARLY")
                && is(more.remove("INTERVAL"), 1)
                && is(more.remove("BYMONTH"), date.getMonthValue())
                && is(more.remove("BYMONTHDAY"), date.getDayOfMonth())
                && more.isEmpty();
    }

    private static boolean is(String value, int expected) {
        return value == null || value.equals(Integer.toString(expected));
    }

    /** Its days from one day to another, for an event that begins on the first of them. */
    List<LocalDate> days(LocalDate begins, LocalDate from, LocalDate to) {
        DateIterator days = recurrence().getDateIterator(new ICalDate(date(begins), false), UTC);
        if (from.isAfter(begins)) {
            days.advanceTo(date(from));
        }
        List<LocalDate> found = new ArrayList<>();
        while (days.hasNext() && found.size() < MOST) {
            LocalDate day = LocalDate.ofInstant(days.next().toInstant(), ZoneOffset.UTC);
            if (day.isAfter(to)) {
                break;
            }
            found.add(day);
        }
        return found;
    }

    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private Recurrence recurrence() {
        Recurrence.Builder rule = new Recurrence.Builder(Frequency.valueOf(parts.get("FREQ")));
        rule.byMonth(numbers("BYMONTH", 12));
        rule.byMonthDay(numbers("BYMONTHDAY", 31));
        rule.byYearDay(numbers("BYYEARDAY", 366));
        rule.byWeekNo(numbers("BYWEEKNO", 53));
        rule.bySetPos(numbers("BYSETPOS", 366));
        each("BYDAY", this::byDay).forEach(day -> rule.byDay(day.getNum(), day.getDay()));
        numbers("INTERVAL", 1000).forEach(rule::interval);
        numbers("COUNT", MOST).forEach(rule::count);
        each("UNTIL", this::until).forEach(rule::until);
        each("WKST", this::weekday).forEach(rule::workweekStarts);
        return rule.build();
    }

    private List<Integer> numbers(String name, int most) {
        return each(name, text -> {
            int number = text.matches("[+-]?\\d{1,4}") ? Integer.parseInt(text) : 0;
            boolean sound = number != 0 && Math.abs(number) <= most;
            if (!sound || number < 0 && (name.equals("INTERVAL") || name.equals("COUNT") || name.equals("BYMONTH"))) {
                throw property.wrong();
            }
            return number;
        });
    }

    private ByDay byDay(String text) {
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            throw property.wrong();
        }
        return new ByDay(day.group(1) == null ? null : Integer.valueOf(day.group(1)), weekday(day.group(2)));
    }

    private DayOfWeek weekday(String text) {
        DayOfWeek day = DayOfWeek.valueOfAbbr(text);
        if (day == null) {
            throw property.wrong();
        }
        return day;
    }

    private ICalDate until(String text) {
        try {
            String day = text.substring(0, Math.min(8, text.length()));
            return new ICalDate(date(LocalDate.parse(day, DateTimeFormatter.BASIC_ISO_DATE)), false);
        } catch (DateTimeException e) {
            throw property.wrong();
        }
    }

    private <T> List<T> each(String name, Function<String, T> read) {
        String values = parts.get(name);
        return values == null
                ? List.of()
                : Stream.of(values.split(",")).map(String::strip).map(read).toList();
    }
}
