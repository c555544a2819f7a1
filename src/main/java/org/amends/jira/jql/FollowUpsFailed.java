package org.amends.jira.jql;

import java.util.List;
import java.util.Optional;
import org.amends.jira.store.FollowUpFinder;

/** {@code followUpsFailed()}: issues with a follow-up that was tried as often as it may be. */
public final class FollowUpsFailed extends FollowUpFunction {

    /** Made by Jira, with beans of ours. */
    public FollowUpsFailed(AgentSearch search, FollowUpFinder rows, JqlServices services) {
        super(search, rows, services);
    }

    @Override
    Optional<FollowUpFinder.Sought> followUps(List<String> arguments) {
        return ifNone(arguments, FollowUpFinder.Sought.failed());
    }
}
