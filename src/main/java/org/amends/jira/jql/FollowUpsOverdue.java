package org.amends.jira.jql;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.amends.jira.store.FollowUpFinder;

/** {@code followUpsOverdue()}: issues with a follow-up whose day has passed, and nobody did it. */
public final class FollowUpsOverdue extends FollowUpFunction {

    /** Made by Jira, with beans of ours. */
    public FollowUpsOverdue(AgentSearch search, FollowUpFinder rows, JqlServices services) {
        super(search, rows, services);
    }

    @Override
    Optional<FollowUpFinder.Sought> followUps(List<String> arguments) {
        return ifNone(
                arguments, FollowUpFinder.Sought.owed(Instant.EPOCH, services().now()));
    }
}
