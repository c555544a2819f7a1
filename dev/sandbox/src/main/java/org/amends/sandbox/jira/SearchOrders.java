package org.amends.sandbox.jira;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How dates and keys compare in a query. A date is the day's beginning in the sandbox's zone; {@code -7d} counts from now. */
final class SearchOrders {
    private static final Pattern AGO = Pattern.compile("([+-]?)(\\d{1,4})([wdhm])");
    private static final Map<String, Duration> UNITS = Map.of(
            "w", Duration.ofDays(7), "d", Duration.ofDays(1), "h", Duration.ofHours(1), "m", Duration.ofMinutes(1));

    private final Clock clock;
    private final ZoneId zone;

    SearchOrders(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    Jql.Asked of(String name, Function<IndexedIssue, Optional<Instant>> time) {
        return new Jql.Asked(
                issue -> time.apply(issue).map(Instant::toString).map(List::of).orElseGet(List::of),
                value -> Instant.ofEpochMilli(read(name, value)).toString(),
                Optional.of(new Jql.Ordered(
                        (issue, value) -> time.apply(issue).map(Instant::toEpochMilli), value -> read(name, value))));
    }

    /** Keys compare within one project. */
    static Jql.Ordered ofKeys() {
        return new Jql.Ordered(
                (issue, value) -> Optional.of(issue.row().key())
                        .filter(key -> project(key).equalsIgnoreCase(project(value)))
                        .map(Jql::number),
                SearchOrders::number);
    }

    private static String project(String key) {
        return key.substring(0, Math.max(0, key.lastIndexOf('-')));
    }

    private static long number(String key) {
        try {
            return Jql.number(key);
        } catch (NumberFormatException noKey) {
            throw new BadQuery("The issue key '" + key + "' for field 'key' is invalid.");
        }
    }

    private long read(String name, String value) {
        Matcher ago = AGO.matcher(value);
        if (ago.matches()) {
            Duration span = UNITS.get(ago.group(3)).multipliedBy(Long.parseLong(ago.group(2)));
            return clock.instant()
                    .plus(ago.group(1).equals("-") ? span.negated() : span)
                    .toEpochMilli();
        }
        try {
            return LocalDate.parse(value.replace('/', '-'))
                    .atStartOfDay(zone)
                    .toInstant()
                    .toEpochMilli();
        } catch (DateTimeParseException unreadable) {
            throw new BadQuery("Date value '" + value + "' for field '" + name
                    + "' is invalid: use 'yyyy-MM-dd', or a period such as '-7d'.");
        }
    }
}
