package org.amends.jira.jql;

import java.util.List;

/** Finds issues in projects, in SQL; each time, so that what is sought "from now on" is sought from then on. */
@FunctionalInterface
public interface IssueFinder {
    /**
     * The issues of these projects, for each row that was found one; at most {@code limit} rows are looked at, so that as many
     * as that tell that there are more.
     */
    List<Long> issues(List<Long> projectIds, int limit);
}
