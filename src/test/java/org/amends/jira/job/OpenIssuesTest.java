package org.amends.jira.job;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.amends.apology.Apology;
import org.amends.apology.word.Actor;
import org.amends.jira.fake.FakeIssue;
import org.amends.jira.fake.FakeJira;
import org.amends.jira.fake.Node;
import org.amends.jira.store.MovableClock;
import org.amends.jira.store.TestDatabase;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** The admin may have the tickets that are open when Amends is switched on start an apology too. */
public final class OpenIssuesTest {

    private final MovableClock clock = new MovableClock();
    private final FakeJira jira = new FakeJira(clock);
    private TestDatabase database;
    private Node node;

    @Before
    public void open() {
        database = TestDatabase.h2();
        node = new Node(database.node(), jira, clock);
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void openComplaintsStartOneAndNothingElseDoes() {
        FakeIssue open = jira.request();
        FakeIssue done = jira.request();
        jira.resolve(done, "Done");
        FakeIssue question = jira.request();
        question.setIssueTypeId(FakeJira.QUESTION);
        clock.advance(Duration.ofDays(400));
        node.switchedOn(jira, clock);

        node.openIssues.start(jira.care);

        assertEquals(new Actor.Amends(), apology(open).orElseThrow().startedBy());
        assertEquals(Optional.empty(), apology(done));
        assertEquals(Optional.empty(), apology(question));
    }

    @Test
    public void askedForTwiceItIsDoneOnce() {
        FakeIssue open = jira.request();
        node.switchedOn(jira, clock);

        node.openIssues.start(jira.care);
        long lines = apology(open).orElseThrow().lastSeq();
        node.openIssues.start(jira.care);

        assertEquals(lines, apology(open).orElseThrow().lastSeq());
    }

    @Test
    public void whereAmendsIsOffNothingStarts() {
        FakeIssue open = jira.request();
        node.openIssues.start(jira.care);
        assertTrue(apology(open).isEmpty());
    }

    private Optional<Apology> apology(FakeIssue issue) {
        return node.desk.of(issue.getId());
    }
}
