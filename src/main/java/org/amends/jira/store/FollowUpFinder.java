package org.amends.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Instant;
import java.util.ArrayList;
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

    /** Which follow-ups of a project are sought: those that stand at this end of their place, due from one time to another. */
    public record Sought(String end, Instant from, Instant to) {
        /** Those that somebody still has to do. */
        public static Sought owed(Instant from, Instant to) {
            return new Sought(":owed", from, to);
        }

        /** Those that failed, whenever they were due. */
        public static Sought failed() {
            return new Sought(":failed", Instant.EPOCH, Instant.ofEpochMilli(Long.MAX_VALUE));
        }
    }

    /** The issues of these projects, one for each such follow-up; at most {@code limit} follow-ups are looked at. */
    public List<Long> issues(List<Long> projectIds, Sought sought, int limit) {
        List<Long> issues = new ArrayList<>();
        for (Long project : projectIds) {
            Query query = Query.select()
                    .where(
                            "PLACE = ? AND DUE_AT >= ? AND DUE_AT <= ?",
                            project + sought.end(),
                            sought.from().toEpochMilli(),
                            sought.to().toEpochMilli())
                    .order("PLACE, DUE_AT, FOLLOW_UP_ID")
                    .limit(limit - issues.size());
            Stream.of(ao.find(FollowUpRow.class, query))
                    .map(FollowUpRow::getIssueId)
                    .forEach(issues::add);
            if (issues.size() >= limit) {
                break;
            }
        }
        return List.copyOf(issues);
    }
}
