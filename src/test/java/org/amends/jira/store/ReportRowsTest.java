package org.amends.jira.store;

import static org.junit.Assert.assertEquals;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import org.amends.apology.promise.Promise;
import org.amends.apology.reparation.ReparationOrder;
import org.amends.apology.word.Actor;
import org.junit.Test;

/** What the report counts is what a second count, in memory, finds; on both databases. */
public class ReportRowsTest extends OnBothDatabases {
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2026-07-01T00:00:00Z");
    private static final long PROJECT = 100;

    public ReportRowsTest(String kind) throws SQLException {
        super(kind);
    }

    @Test
    public void ordersAndSatisfactionAreCountedInTheirTimeAndProject() {
        Random random = new Random(11);
        Summaries summaries = new Summaries(database.node(), new MovableClock());
        ReparationOrder[] orders = ReparationOrder.values();
        int[] expected = new int[orders.length];
        int[] satisfied = new int[orders.length];
        for (long issue = 1; issue <= 300; issue++) {
            int order = random.nextInt(orders.length);
            long project = random.nextInt(4) == 0 ? PROJECT + 1 : PROJECT;
            Instant began = FROM.minus(Duration.ofDays(30)).plus(Duration.ofDays(random.nextInt(240)));
            int stars = random.nextInt(6);
            boolean counts = project == PROJECT && !began.isBefore(FROM) && began.isBefore(TO);
            expected[order] += counts ? 1 : 0;
            satisfied[order] += counts && stars >= 4 ? 1 : 0;
            summaries.write(new Summary.OfApology(
                    issue,
                    OptionalLong.of(project),
                    false,
                    Optional.of(orders[order].code()),
                    1,
                    Optional.empty(),
                    Optional.of(new Summary.Course(
                            began, false, List.of(), stars == 0 ? OptionalInt.empty() : OptionalInt.of(stars)))));
        }
        ReportRows rows = new ReportRows(database.node());
        ReportRows.Period period = new ReportRows.Period(PROJECT, FROM, TO);
        for (ReparationOrder order : orders) {
            assertEquals(order.code(), expected[order.ordinal()], rows.apologies(period, order));
            assertEquals(order.code(), satisfied[order.ordinal()], rows.satisfied(period, order, 4));
        }
    }

    @Test
    public void promisesAreCountedByTheirDay() {
        LocalDate day = LocalDate.parse("2026-03-01");
        Promise kept = new Promise(
                "p1", "A call", day, day, FROM, Promise.State.KEPT, Optional.empty(), new Actor.Person("ana"), FROM);
        new PromiseRows(database.node()).write(1, PROJECT, List.of(kept));
        ReportRows rows = new ReportRows(database.node());
        assertEquals(1, rows.promises(PROJECT, day, day.plusDays(1), Promise.State.KEPT));
        assertEquals(0, rows.promises(PROJECT, day.minusDays(1), day, Promise.State.KEPT));
        assertEquals(0, rows.promises(PROJECT, day, day.plusDays(1), Promise.State.BROKEN));
    }
}
