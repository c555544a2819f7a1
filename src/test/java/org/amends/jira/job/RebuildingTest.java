package org.amends.jira.job;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.amends.apology.Apology;
import org.amends.apology.journal.Fact;
import org.amends.apology.word.Actor;
import org.amends.jira.fake.FakeIssue;
import org.amends.jira.fake.FakeJira;
import org.amends.jira.fake.Node;
import org.amends.jira.store.MovableClock;
import org.amends.jira.store.OnBothDatabases;
import org.amends.jira.store.Rebuild;
import org.amends.jira.store.Rebuilds;
import org.amends.jira.store.Summaries;
import org.amends.jira.store.Summary;
import org.amends.jira.store.ThisNode;
import org.amends.jira.store.WakeUps;
import org.junit.Before;
import org.junit.Test;

/** All projections are written anew from the journals: quietly, only where they differ, stopped and resumed; on both databases. */
public class RebuildingTest extends OnBothDatabases {
    private static final int JOURNALS = 120;

    private final MovableClock clock = new MovableClock();
    private final FakeJira jira = new FakeJira(clock);
    private final List<FakeIssue> tickets = new ArrayList<>();
    private ActiveObjects tables;
    private Node node;

    public RebuildingTest(String kind) throws SQLException {
        super(kind);
    }

    @Before
    public void live() {
        tables = database.node();
        node = new Node(tables, jira, clock).switchedOn(jira, clock);
        IntStream.range(0, JOURNALS).forEach(any -> {
            FakeIssue ticket = jira.request();
            node.look.at(ticket.getId());
            tickets.add(ticket);
        });
        jira.updates.clear();
    }

    @Test
    public void whatIsRightIsLeftAlone() {
        rebuild();
        assertEquals(List.of(), jira.updates);
        assertEquals(JOURNALS, progress().done());
        assertEquals(JOURNALS, progress().total());
        assertEquals(0, progress().changed());
        assertEquals(Rebuilding.Standing.FINISHED, node.rebuilding.standing());
    }

    @Test
    public void onlyWhatDiffersIsWrittenAndNobodyIsTold() {
        FakeIssue lost = tickets.get(7);
        FakeIssue wrong = tickets.get(99);
        new Summaries(tables, clock).purge(lost.getId());
        wrong.values().put(FakeJira.ORDER_FIELD, "after");
        rebuild();
        assertEquals(2, progress().changed());
        assertTrue(node.summaries.find(lost.getId()).isPresent());
        assertEquals("none", wrong.values().get(FakeJira.ORDER_FIELD));
        assertEquals(1, jira.updates.size());
        assertFalse(jira.updates.get(0).isSendMail());
        assertFalse(jira.updates.get(0).getEventDispatchOption().isEventBeingSent());
    }

    @Test
    public void itIsStoppedAndAnotherNodeGoesOn() {
        forget(tickets);
        new Rebuilds(new WakeUps(tables, clock, new ThisNode())).wish(new Rebuilds.Wish("run", true));
        interruptedAfterABatch();
        Rebuild half = progress();
        assertEquals(50, half.done());
        assertEquals(Rebuilding.Standing.STOPPED, node.rebuilding.standing());
        Node other = new Node(tables, jira, clock).switchedOn(jira, clock);
        new Rebuilds(new WakeUps(tables, clock, new ThisNode())).wish(new Rebuilds.Wish("run", true));
        clock.advance(Duration.ofMinutes(3));
        other.rebuilding.run();
        assertEquals(JOURNALS, other.rebuilding.progress().orElseThrow().done());
        assertEquals(JOURNALS, other.rebuilding.progress().orElseThrow().changed());
        assertTrue(tickets.stream()
                .allMatch(ticket -> node.summaries.find(ticket.getId()).isPresent()));
    }

    @Test
    public void whatAgentsRecordMeanwhileIsNotLost() {
        FakeIssue ticket = tickets.get(3);
        node.desk.record(
                ticket.getId(),
                new Actor.Person("ana"),
                new Fact.PromiseMade("p1", "A call", java.time.LocalDate.parse("2027-01-01")));
        rebuild();
        Summary.OfApology summary =
                (Summary.OfApology) node.summaries.find(ticket.getId()).orElseThrow();
        assertEquals(node.desk.of(ticket.getId()).map(Apology::lastSeq), Optional.of(summary.lastSeq()));
    }

    /** The admin says stop when the first batch is through. */
    private void interruptedAfterABatch() {
        Rebuilds rebuilds = new Rebuilds(new WakeUps(tables, clock, new ThisNode()));
        FakeIssue fiftieth = tickets.get(49);
        fiftieth.values().put(FakeJira.ORDER_FIELD, "after");
        jira.afterUpdate = () -> rebuilds.wish(new Rebuilds.Wish("run", false));
        node.rebuilding.run();
        jira.afterUpdate = () -> {};
    }

    private void forget(List<FakeIssue> those) {
        those.forEach(ticket -> new Summaries(tables, clock).purge(ticket.getId()));
    }

    private void rebuild() {
        new Rebuilds(new WakeUps(tables, clock, new ThisNode())).wish(new Rebuilds.Wish("run", true));
        node.rebuilding.run();
    }

    private Rebuild progress() {
        return node.rebuilding.progress().orElseThrow();
    }
}
