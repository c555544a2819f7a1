package org.amends.jira.jql;

import java.util.List;
import java.util.Optional;
import org.amends.jira.store.PromiseRows;

/** {@code promisesOverdue()}: issues with an open promise whose day is over. */
public final class PromisesOverdue extends PromiseFunction {
    /** Made by Jira, with beans of ours. */
    public PromisesOverdue(AgentSearch search, PromiseRows rows, JqlServices services) {
        super(search, rows, services);
    }

    @Override
    Optional<PromiseRows.Sought> promises(List<String> arguments) {
        return ifNone(
                arguments, PromiseRows.Sought.overdue(services().day(services().now())));
    }
}
