package org.amends.jira.jql;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amends.jira.store.FollowUpFinder;

/** {@code followUpsDue("2d")}: issues with a follow-up that falls due from now to that long ahead. */
public final class FollowUpsDue extends FollowUpFunction {
    private static final Pattern SPAN = Pattern.compile("(\\d{1,4})([wdh])");
    private static final Map<String, Duration> UNITS =
            Map.of("w", Duration.ofDays(7), "d", Duration.ofDays(1), "h", Duration.ofHours(1));

    /** Made by Jira, with beans of ours. */
    public FollowUpsDue(FollowUpSearch search, JqlServices services) {
        super(search, services);
    }

    @Override
    Optional<FollowUpFinder.Sought> sought(List<String> arguments) {
        Instant now = services().now();
        return span(arguments).map(span -> FollowUpFinder.Sought.owed(now, now.plus(span)));
    }

    private static Optional<Duration> span(List<String> arguments) {
        Matcher span = SPAN.matcher(arguments.size() == 1 ? arguments.get(0).strip() : "");
        return span.matches()
                ? Optional.of(UNITS.get(span.group(2)).multipliedBy(Long.parseLong(span.group(1))))
                : Optional.empty();
    }

    @Override
    String expected(List<String> arguments) {
        return words().getText("amends.jql.due.expected", String.join(", ", arguments));
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 1;
    }
}
