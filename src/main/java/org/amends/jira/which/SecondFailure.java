package org.amends.jira.which;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.amends.jira.store.Summaries;
import org.amends.jira.store.Summary;
import org.springframework.stereotype.Component;

/** Whether the customer of an issue was owed an apology on another one not long ago. */
@Component
public final class SecondFailure {
    /** So long after an apology a second failure is one (R7). */
    public static final Duration WITHIN = Duration.ofDays(90);

    private final Summaries summaries;
    private final Clock clock;

    /** Reads the plugin's tables. */
    public SecondFailure(Summaries summaries, Clock clock) {
        this.summaries = summaries;
        this.clock = clock;
    }

    /** As of now; one indexed read. */
    boolean of(Issue issue) {
        Instant now = clock.instant();
        Optional<String> customer = Optional.ofNullable(issue.getReporter()).map(ApplicationUser::getKey);
        Summary.Owed owed = new Summary.Owed(customer, now, Optional.empty());
        return !summaries.earlier(issue.getId(), owed, now.minus(WITHIN), 1).isEmpty();
    }
}
