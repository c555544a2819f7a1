package org.amends.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.amends.apology.followup.Agenda;
import org.amends.apology.followup.Bucket;
import org.amends.apology.followup.FollowUp;
import org.springframework.stereotype.Component;

/** The follow-ups of a project, bucket by bucket and page by page. Each question reads along one index. */
@Component
public final class FollowUpQueue {
    /** Below every user key; not the empty text, which is no value to Oracle. */
    private static final String BEFORE_ALL = " ";

    private final ActiveObjects ao;

    /** The queue in the plugin's tables. */
    public FollowUpQueue(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    /** Whose follow-ups are asked for: those of a project, of one user key, or (empty) of everybody, in days of the reader. */
    public record Asked(long projectId, Optional<String> owner, Agenda agenda) {}

    /** A page of a bucket, the longest due first. */
    public List<QueuedFollowUp> page(Asked asked, Bucket bucket, int start, int limit) {
        String order =
                asked.owner().map(one -> "PLACE, OWNER, DUE_AT, FOLLOW_UP_ID").orElse("PLACE, DUE_AT, FOLLOW_UP_ID");
        Query query = where(asked, bucket).order(order).offset(start).limit(limit);
        return Stream.of(ao.find(FollowUpRow.class, query))
                .map(FollowUpQueue::queued)
                .toList();
    }

    /** How many stand in a bucket. */
    public int count(Asked asked, Bucket bucket) {
        return ao.count(FollowUpRow.class, where(asked, bucket));
    }

    /** The user keys of those who have something in a project's queue, at most so many; one short read each. */
    public List<String> owners(long projectId, int most) {
        TreeSet<String> owners = new TreeSet<>();
        for (String place : List.of(Place.OWED.in(projectId), Place.FAILED.in(projectId))) {
            Optional<String> next = ownerAfter(place, BEFORE_ALL);
            while (next.isPresent() && owners.size() < most) {
                owners.add(next.get());
                next = ownerAfter(place, next.get());
            }
        }
        return List.copyOf(owners);
    }

    private Optional<String> ownerAfter(String place, String owner) {
        Query next = Query.select()
                .where("PLACE = ? AND OWNER > ?", place, owner)
                .order("PLACE, OWNER, DUE_AT, FOLLOW_UP_ID")
                .limit(1);
        return Stream.of(ao.find(FollowUpRow.class, next))
                .map(FollowUpRow::getOwner)
                .findFirst();
    }

    private static Query where(Asked asked, Bucket bucket) {
        String owner = asked.owner().map(one -> " AND OWNER = ?").orElse("");
        String where = "PLACE = ?" + owner + span(bucket, asked.agenda()).where();
        return Query.select().where(where, values(asked, bucket).toArray());
    }

    /** What stands for the question marks, in their order. */
    static List<Object> values(Asked asked, Bucket bucket) {
        List<Object> values = new ArrayList<>();
        values.add((bucket == Bucket.FAILED ? Place.FAILED : Place.OWED).in(asked.projectId()));
        asked.owner().ifPresent(values::add);
        values.addAll(span(bucket, asked.agenda()).values());
        return values;
    }

    /** The same division as {@link Agenda#of} makes, for many at once. */
    private static Span span(Bucket bucket, Agenda days) {
        String scheduled = FollowUp.State.SCHEDULED.name();
        Instant over = days.late().isAfter(days.today()) ? days.late() : days.today();
        return switch (bucket) {
            case OVERDUE ->
                span(" AND DUE_AT < ? AND (DUE_AT < ? OR STATE = ?)", millis(over), millis(days.today()), scheduled);
            case TODAY ->
                span(
                        " AND DUE_AT >= ? AND DUE_AT < ? AND (DUE_AT >= ? OR STATE <> ?)",
                        millis(days.today()),
                        millis(days.tomorrow()),
                        millis(days.late()),
                        scheduled);
            case WEEK -> span(" AND DUE_AT >= ? AND DUE_AT < ?", millis(days.tomorrow()), millis(days.nextWeek()));
            case LATER -> span(" AND DUE_AT >= ?", millis(days.nextWeek()));
            case FAILED -> span("");
        };
    }

    private static Span span(String where, Object... values) {
        return new Span(where, Arrays.asList(values));
    }

    private record Span(String where, List<Object> values) {}

    private static long millis(Instant at) {
        return at.toEpochMilli();
    }

    private static QueuedFollowUp queued(FollowUpRow row) {
        Instant due = Instant.ofEpochMilli(row.getDueAt());
        return new QueuedFollowUp(
                row.getFollowUpId(),
                row.getIssueId(),
                Optional.ofNullable(row.getTouch()),
                FollowUp.State.valueOf(row.getState()),
                Optional.ofNullable(row.getPromisedAt())
                        .map(Instant::ofEpochMilli)
                        .orElse(due),
                due,
                Optional.ofNullable(row.getTaskId()),
                Optional.ofNullable(row.getOwner()),
                Optional.ofNullable(row.getReason()),
                row.getAttempts());
    }
}
