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
        return arguments.isEmpty() ? Optional.of(new ApologyFinder.Overridden()) : Optional.empty();
    }

    @Override
    String expected(List<String> arguments) {
        return words().getText("amends.jql.nothing-expected", getFunctionName());
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 0;
    }
}
