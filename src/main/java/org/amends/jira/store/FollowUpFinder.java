package org.amends.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Finds issues by their follow-ups, along the index of the queue. */
@Component
public final class FollowUpFinder {

    private final ActiveObjects ao;

    /** Finds in the plugin's tables. */
    public FollowUpFinder(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    /** Which follow-ups of a project are sought: those that stand at this place, due from one time to another. */
    public record Sought(Place place, Instant from, Instant to) {
        /** Those that somebody still has to do. */
        public static Sought owed(Instant from, Instant to) {
            return new Sought(Place.OWED, from, to);
        }

        /** Those that failed, whenever they were due. */
        public static Sought failed() {
            return new Sought(Place.FAILED, Instant.EPOCH, Instant.ofEpochMilli(Long.MAX_VALUE));
        }
    }

    /** The issues of these projects, one for each such follow-up; at most {@code limit} follow-ups are looked at. */
    public List<Long> issues(List<Long> projectIds, Sought sought, int limit) {
        return AcrossProjects.find(projectIds, limit, (project, left) -> issues(project, sought, left));
    }

    private List<Long> issues(long project, Sought sought, int limit) {
        Query query = Query.select()
                .where(
                        "PLACE = ? AND DUE_AT >= ? AND DUE_AT <= ?",
                        sought.place().in(project),
                        sought.from().toEpochMilli(),
                        sought.to().toEpochMilli())
                .order("PLACE, DUE_AT, FOLLOW_UP_ID")
                .limit(limit);
        return Stream.of(ao.find(FollowUpRow.class, query))
                .map(FollowUpRow::getIssueId)
                .toList();
    }
}
