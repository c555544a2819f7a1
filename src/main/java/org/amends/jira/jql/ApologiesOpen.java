package org.amends.jira.jql;

import java.util.List;
import java.util.Optional;
import org.amends.jira.store.ApologyFinder;

/** {@code apologiesOpen()}: issues of whose apology something is owed still. */
public final class ApologiesOpen extends ApologyFunction {
    /** Made by Jira, with beans of ours. */
    public ApologiesOpen(AgentSearch search, ApologyFinder rows, JqlServices services) {
        super(search, rows, services);
    }

    @Override
    Optional<ApologyFinder.Sought> apologies(List<String> arguments) {
        return ifNone(arguments, new ApologyFinder.Open());
    }
}
