package org.amends.jira.store;

import java.util.ArrayList;
import java.util.List;

/** One search after the other, project by project, until as much is found as is wanted. */
final class AcrossProjects {

    /** What is found in one project, at most so many. */
    interface Search {
        List<Long> in(long projectId, int limit);
    }

    private AcrossProjects() {}

    static List<Long> find(List<Long> projectIds, int limit, Search search) {
        List<Long> found = new ArrayList<>();
        for (Long project : projectIds) {
            found.addAll(search.in(project, limit - found.size()));
            if (found.size() >= limit) {
                break;
            }
        }
        return List.copyOf(found);
    }
}
