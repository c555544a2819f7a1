package org.amends.jira.panel;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.amends.jira.fake.FakeIssue;
import org.amends.jira.fake.FakeJira;
import org.amends.jira.fake.Node;
import org.amends.jira.store.MovableClock;
import org.amends.jira.store.TestDatabase;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** How many statements reach our tables: every view of every issue in Jira pays for them. */
public final class StatementsTest {
    private final TestDatabase database = TestDatabase.h2();
    private final MovableClock clock = new MovableClock();
    private final FakeJira jira = new FakeJira(clock);
    private final Node node = new Node(database.node(), jira, clock).switchedOn(jira, clock);
    private FakeIssue question;
    private FakeIssue complaint;

    @Before
    public void oneOfEach() {
        question = jira.request();
        question.setIssueTypeId(FakeJira.QUESTION);
        complaint = jira.request();
        node.look.at(complaint.getId());
        jira.resolve(complaint, "Done");
        node.look.at(complaint.getId());
        clock.advance(Duration.ofDays(7));
        node.wakeUp.run();
        database.statements().clear();
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void aViewWithoutAnApologyCostsOneRead() {
        view(question);
        assertEquals(1, reads());
    }

    @Test
    public void aViewWithAnApologyCostsThree() {
        view(complaint);
        assertEquals("summary, journal, earlier apologies of the customer", 3, reads());
    }

    @Test
    public void aViewOfATaskCostsTwo() {
        view(jira.tasks().get(0));
        assertEquals(2, reads());
    }

    @Test
    public void whoMaySeeThePanelCostsNothing() {
        assertTrue(node.access.maySee(complaint.seen(), jira.person("ana")));
        assertEquals(0, reads());
    }

    @Test
    public void aLookCostsOneReadWhereNothingIsOwed() {
        node.look.at(question.getId());
        assertEquals(1, reads());
    }

    @Test
    public void aLookThatFindsNothingNewWritesNothing() {
        node.look.at(complaint.getId());
        assertEquals(
                List.of(),
                database.statements().stream()
                        .filter(sql -> !sql.toUpperCase(Locale.ROOT).startsWith("SELECT"))
                        .toList());
    }

    /**
     * Once a minute for ever: open apologies, all, rows of older versions, claims, news, what is due, the last wake-up, the last
     * dry run, what is moved to a new version of a method and whether all is to be written anew; and that it woke up is written.
     */
    @Test
    public void aWakeUpThatFindsNothingCostsTenReadsAndAWrite() {
        try (TestDatabase empty = TestDatabase.h2()) {
            FakeJira quiet = new FakeJira(clock);
            Node sleeper = new Node(empty.node(), quiet, clock).switchedOn(quiet, clock);
            sleeper.wakeUp.run();
            empty.statements().clear();
            clock.advance(Duration.ofMinutes(1));
            sleeper.wakeUp.run();
            assertEquals(empty.statements().toString(), 11, empty.statements().size());
        }
    }

    /** What is due, and one look at the claims of a hundred of them. */
    @Test
    public void whatWaitsForAnAdminCostsTwoReadsOfOurs() {
        jira.people.remove("bot");
        FakeIssue second = jira.request();
        node.look.at(second.getId());
        jira.resolve(second, "Done");
        node.look.at(second.getId());
        clock.advance(Duration.ofDays(7));
        database.statements().clear();
        node.due.run();
        assertEquals(2, reads());
    }

    private void view(FakeIssue issue) {
        node.access.maySee(issue.seen(), jira.person("ana"));
        node.panel.of(issue.seen(), jira.person("ana"));
    }

    private int reads() {
        List<String> all = database.statements();
        assertTrue(all.toString(), all.stream().allMatch(sql -> sql.toUpperCase(Locale.ROOT)
                .startsWith("SELECT")));
        return all.size();
    }
}
