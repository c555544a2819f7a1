package org.amends.jira.jql;

import java.util.List;
import java.util.Optional;
import org.amends.jira.store.PromiseRows;

/** A function that gives issues by what was promised on them. */
abstract class PromiseFunction extends IssueFunction {
    private final PromiseRows rows;

    PromiseFunction(AgentSearch search, PromiseRows rows, JqlServices services) {
        super(search, services);
        this.rows = rows;
    }

    /** Which promises are sought now; empty when the arguments say nothing that can be sought. */
    abstract Optional<PromiseRows.Sought> promises(List<String> arguments);

    @Override
    final Optional<IssueFinder> sought(List<String> arguments) {
        return promises(arguments).map(sought -> (projects, limit) -> rows.issues(projects, sought, limit));
    }

    @Override
    final String tooMany() {
        return "amends.jql.too-many-promises";
    }
}
