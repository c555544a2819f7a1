package org.amends.jira.jql;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long ahead a function looks: {@code 2d}, {@code 1w} or {@code 6h}. */
final class Span {
    private static final Pattern SPAN = Pattern.compile("(\\d{1,4})([wdh])");
    private static final Map<String, Duration> UNITS =
            Map.of("w", Duration.ofDays(7), "d", Duration.ofDays(1), "h", Duration.ofHours(1));

    private Span() {}

    /** The one argument as a time; empty when it is none. */
    static Optional<Duration> of(List<String> arguments) {
        Matcher span = SPAN.matcher(arguments.size() == 1 ? arguments.get(0).strip() : "");
        return span.matches()
                ? Optional.of(UNITS.get(span.group(2)).multipliedBy(Long.parseLong(span.group(1))))
                : Optional.empty();
    }
}
