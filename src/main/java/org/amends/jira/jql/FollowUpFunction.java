package org.amends.jira.jql;

import java.util.List;
import java.util.Optional;
import org.amends.jira.store.FollowUpFinder;

/** A function that gives issues by their follow-ups. */
abstract class FollowUpFunction extends IssueFunction {
    private final FollowUpFinder rows;

    FollowUpFunction(AgentSearch search, FollowUpFinder rows, JqlServices services) {
        super(search, services);
        this.rows = rows;
    }

    /** Which follow-ups are sought now; empty when the arguments say nothing that can be sought. */
    abstract Optional<FollowUpFinder.Sought> followUps(List<String> arguments);

    @Override
    final Optional<IssueFinder> sought(List<String> arguments) {
        return followUps(arguments).map(sought -> (projects, limit) -> rows.issues(projects, sought, limit));
    }

    @Override
    final String tooMany() {
        return "amends.jql.too-many";
    }
}
