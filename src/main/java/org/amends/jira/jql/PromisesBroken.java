package org.amends.jira.jql;

import java.util.List;
import java.util.Optional;
import org.amends.jira.store.PromiseRows;

/** {@code promisesBroken()}: issues with a promise that is marked as broken. */
public final class PromisesBroken extends PromiseFunction {
    /** Made by Jira, with beans of ours. */
    public PromisesBroken(AgentSearch search, PromiseRows rows, JqlServices services) {
        super(search, rows, services);
    }

    @Override
    Optional<PromiseRows.Sought> promises(List<String> arguments) {
        return ifNone(arguments, PromiseRows.Sought.broken());
    }
}
