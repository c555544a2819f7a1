package org.amends.jira.jql;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.amends.jira.store.PromiseRows;

/** {@code promisesDue("2d")}: issues with an open promise whose day is today, or comes within that time. */
public final class PromisesDue extends PromiseFunction {
    /** Made by Jira, with beans of ours. */
    public PromisesDue(AgentSearch search, PromiseRows rows, JqlServices services) {
        super(search, rows, services);
    }

    @Override
    Optional<PromiseRows.Sought> promises(List<String> arguments) {
        Instant now = services().now();
        return Span.of(arguments)
                .map(span ->
                        PromiseRows.Sought.open(services().day(now), services().day(now.plus(span))));
    }

    @Override
    String expected(List<String> arguments) {
        return words().getText("amends.jql.promises-due.expected", String.join(", ", arguments));
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 1;
    }
}
