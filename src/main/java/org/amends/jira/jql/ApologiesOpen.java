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
        return arguments.isEmpty() ? Optional.of(new ApologyFinder.Open()) : Optional.empty();
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
