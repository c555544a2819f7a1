package org.amends.jira.listener;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.project.Project;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.amends.apology.Decision;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.reparation.Details;
import org.amends.apology.reparation.OrderPage;
import org.amends.apology.reparation.ReparationForm;
import org.amends.apology.reparation.ReparationKind;
import org.amends.apology.word.Actor;
import org.amends.jira.fake.Fake;
import org.amends.jira.fake.FakeIssue;
import org.amends.jira.fake.FakeJira;
import org.amends.jira.fake.Node;
import org.amends.jira.store.MovableClock;
import org.amends.jira.store.TestDatabase;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** The cases of docs/reparation-order.md that take a Jira, each by its number there. */
public final class OrderInJiraTest {
    private static final Actor ANA = new Actor.Person("ana");
    private static final Duration HOUR = Duration.ofHours(1);

    private final MovableClock clock = new MovableClock();
    private final FakeJira jira = new FakeJira(clock);
    private TestDatabase database;
    private Node node;

    @Before
    public void open() {
        database = TestDatabase.h2();
        node = new Node(database.node(), jira, clock).switchedOn(jira, clock);
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void case29TheApologyBeganLate() {
        FakeIssue question = question();
        jira.resolve(question, "Done");
        clock.advance(Duration.ofDays(3));
        node.desk.start(question.seen(), ANA);
        clock.advance(HOUR);
        gives(question, ReparationKind.GOODWILL);
        is(29, question);
    }

    @Test
    public void case39AClone() {
        FakeIssue clone = question();
        clone.values().put(FakeJira.ORDER_FIELD, "after");
        node.look.at(clone.getId());
        is(39, clone);
        assertEquals(Optional.empty(), node.desk.of(clone.getId()));
    }

    @Test
    public void case40ACloneThatBeginsAnApology() {
        FakeIssue clone = jira.request();
        clone.values().put(FakeJira.ORDER_FIELD, "after");
        node.look.at(clone.getId());
        is(40, clone);
    }

    @Test
    public void case41AnImport() {
        FakeIssue imported = question();
        imported.values().put(FakeJira.ORDER_FIELD, "owed-before");
        jira.resolve(imported, "Done");
        node.wakeUp.run();
        is(41, imported);
    }

    @Test
    public void case42SomebodyWritesAnotherValue() {
        FakeIssue complaint = resolvedAndGiven();
        complaint.values().put(FakeJira.ORDER_FIELD, "before");
        node.look.at(complaint.getId());
        is(42, complaint);
        complaint.values().put(FakeJira.ORDER_FIELD, "nonsense");
        node.look.at(complaint.getId());
        is(42, complaint);
    }

    @Test
    public void case43MovedAwayAndBack() {
        FakeIssue complaint = resolvedAndGiven();
        Project ops = Fake.of(Project.class)
                .with("getId", 10099L)
                .with("getKey", "OPS")
                .with("getName", "Operations")
                .with("isArchived", false)
                .done();
        complaint.moveTo(ops);
        complaint.values().remove(FakeJira.ORDER_FIELD);
        node.look.at(complaint.getId());
        assertEquals(Optional.empty(), field(complaint));
        complaint.moveTo(jira.care);
        node.look.at(complaint.getId());
        is(43, complaint);
    }

    @Test
    public void case44InAnArchive() {
        FakeIssue complaint = resolvedAndGiven();
        complaint.archive();
        jira.reopen(complaint);
        node.look.at(complaint.getId());
        is(44, complaint);
    }

    @Test
    public void case45ToldOfTwice() {
        FakeIssue complaint = resolvedAndGiven();
        node.look.at(complaint.getId());
        node.wakeUp.run();
        assertEquals(
                1,
                node.desk.of(complaint.getId()).orElseThrow().history().stream()
                        .filter(line -> line.entry().fact() instanceof Fact.Resolved)
                        .count());
        is(45, complaint);
    }

    @Test
    public void case46TheNodeDied() {
        FakeIssue complaint = jira.request();
        node.look.at(complaint.getId());
        Fact given = new Fact.ReparationGiven("r1", details(ReparationKind.RESTITUTION));
        node.journal.append(complaint.getId(), 1, List.of(new Entry(ANA, clock.instant(), given, Optional.empty())));
        node.wakeUp.run();
        is(46, complaint);
    }

    private FakeIssue question() {
        FakeIssue question = jira.request();
        question.setIssueTypeId(FakeJira.QUESTION);
        return question;
    }

    private FakeIssue resolvedAndGiven() {
        FakeIssue complaint = jira.request();
        node.look.at(complaint.getId());
        clock.advance(HOUR);
        jira.resolve(complaint, "Done");
        clock.advance(HOUR);
        node.look.at(complaint.getId());
        gives(complaint, ReparationKind.GOODWILL);
        assertEquals(Optional.of("after"), field(complaint));
        return complaint;
    }

    private void gives(FakeIssue issue, ReparationKind kind) {
        Fact given = new Fact.ReparationGiven("r1", details(kind));
        Fact early = new Fact.GateOverridden(
                "r1", node.desk.of(issue.getId()).orElseThrow().gate().missing(), "The rent is due.");
        Decision decision = node.desk.record(
                issue.getId(),
                List.of(
                        new Entry(ANA, clock.instant(), given, Optional.empty()),
                        new Entry(ANA, clock.instant(), early, Optional.empty())));
        assertTrue(decision.toString(), decision instanceof Decision.Accepted);
    }

    private Details details(ReparationKind kind) {
        return new Details(kind, ReparationForm.CREDIT, clock.instant(), Optional.empty(), "");
    }

    private static void is(int number, FakeIssue issue) {
        OrderPage.promises(number, field(issue).orElse(""));
    }

    private static Optional<String> field(FakeIssue issue) {
        return Optional.ofNullable(issue.values().get(FakeJira.ORDER_FIELD)).map(Object::toString);
    }
}
