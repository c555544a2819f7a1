package org.amends.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.promise.Promise;
import org.amends.apology.reparation.ReparationOrder;
import org.springframework.stereotype.Component;

/** What the report counts, each in the database. A time is meant from its first instant to before its last. */
@Component
public final class ReportRows {
    private final ActiveObjects ao;

    /** Counts the plugin's tables. */
    public ReportRows(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    /** A project, from one time to before another. */
    public record Period(long projectId, Instant from, Instant to) {}

    /** Apologies that began then and have this order now. */
    public int apologies(Period period, ReparationOrder order) {
        return ao.count(
                ApologyRow.class,
                Query.select()
                        .where(
                                "PROJECT_ID = ? AND REPARATION_ORDER = ? AND STARTED_AT >= ? AND STARTED_AT < ?",
                                period.projectId(),
                                order.code(),
                                period.from().toEpochMilli(),
                                period.to().toEpochMilli()));
    }

    /** Of these, those whose customer gave so many stars or more. */
    public int satisfied(Period period, ReparationOrder order, int stars) {
        return ao.count(
                ApologyRow.class,
                Query.select()
                        .where(
                                "PROJECT_ID = ? AND REPARATION_ORDER = ? AND STARTED_AT >= ? AND STARTED_AT < ? AND SATISFACTION >= ?",
                                period.projectId(),
                                order.code(),
                                period.from().toEpochMilli(),
                                period.to().toEpochMilli(),
                                stars));
    }

    /** Follow-ups that fell due then, but for the cancelled ones. */
    public int followUpsDue(Period period) {
        return Stream.of(Place.values())
                .mapToInt(place -> ao.count(
                        FollowUpRow.class,
                        Query.select()
                                .where(
                                        "PLACE = ? AND DUE_AT >= ? AND DUE_AT < ? AND STATE <> ?",
                                        place.in(period.projectId()),
                                        period.from().toEpochMilli(),
                                        period.to().toEpochMilli(),
                                        FollowUp.State.CANCELLED.name())))
                .sum();
    }

    /** Of these, those that were done. */
    public int followUpsDone(Period period) {
        return ao.count(
                FollowUpRow.class,
                Query.select()
                        .where(
                                "PLACE = ? AND DUE_AT >= ? AND DUE_AT < ? AND STATE = ?",
                                Place.OVER.in(period.projectId()),
                                period.from().toEpochMilli(),
                                period.to().toEpochMilli(),
                                FollowUp.State.DONE.name()));
    }

    /** Promises for a day from one to before another that stand so. */
    public int promises(long projectId, LocalDate from, LocalDate to, Promise.State state) {
        return ao.count(
                PromiseRow.class,
                Query.select()
                        .where(
                                "PLACE = ? AND BY_DAY >= ? AND BY_DAY < ?",
                                PromiseRows.place(projectId, state),
                                from.toEpochDay(),
                                to.toEpochDay()));
    }
}
