package org.amends.jira.jql;

import java.util.List;
import java.util.Optional;
import org.amends.jira.store.ApologyFinder;

/** {@code gateOverridden()}: issues on which goodwill was given before its time, for a reason. */
public final class GateOverridden extends ApologyFunction {
    /** Made by Jira, with beans of ours. */
    public GateOverridden(AgentSearch search, ApologyFinder rows, JqlServices services) {
        super(search, rows, services);
    }

    @Override
    Optional<ApologyFinder.Sought> apologies(List<String> arguments) {
        return ifNone(arguments, new ApologyFinder.Overridden());
    }
}
