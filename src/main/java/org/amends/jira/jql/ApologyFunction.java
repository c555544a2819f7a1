package org.amends.jira.jql;

import java.util.List;
import java.util.Optional;
import org.amends.jira.store.ApologyFinder;

/** A function that gives issues by their apologies. */
abstract class ApologyFunction extends IssueFunction {
    private final ApologyFinder rows;

    ApologyFunction(AgentSearch search, ApologyFinder rows, JqlServices services) {
        super(search, services);
        this.rows = rows;
    }

    /** Which apologies are sought; empty when the arguments say nothing that can be sought. */
    abstract Optional<ApologyFinder.Sought> apologies(List<String> arguments);

    @Override
    final Optional<IssueFinder> sought(List<String> arguments) {
        return apologies(arguments).map(sought -> (projects, limit) -> rows.issues(projects, sought, limit));
    }

    @Override
    final String tooMany() {
        return "amends.jql.too-many-apologies";
    }
}
