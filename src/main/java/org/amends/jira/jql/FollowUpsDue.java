package org.amends.jira.jql;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.amends.jira.store.FollowUpFinder;

/** {@code followUpsDue("2d")}: issues with a follow-up that falls due from now to that long ahead. */
public final class FollowUpsDue extends FollowUpFunction {
    /** Made by Jira, with beans of ours. */
    public FollowUpsDue(AgentSearch search, FollowUpFinder rows, JqlServices services) {
        super(search, rows, services);
    }

    @Override
    Optional<FollowUpFinder.Sought> followUps(List<String> arguments) {
        Instant now = services().now();
        return Span.of(arguments).map(span -> FollowUpFinder.Sought.owed(now, now.plus(span)));
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
