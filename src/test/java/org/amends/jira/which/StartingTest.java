package org.amends.jira.which;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.amends.apology.Apology;
import org.amends.apology.journal.Fact;
import org.amends.apology.method.Aspect;
import org.amends.apology.method.WhichCondition;
import org.amends.apology.method.WhichRule;
import org.amends.apology.word.Actor;
import org.amends.jira.fake.FakeIssue;
import org.amends.jira.fake.FakeJira;
import org.amends.jira.fake.Node;
import org.amends.jira.store.MovableClock;
import org.amends.jira.store.Starts;
import org.amends.jira.store.TestDatabase;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What starts an apology by itself, and which method it follows then. */
public final class StartingTest {
    private static final OptionalLong ALL = OptionalLong.empty();
    private static final Actor ANA = new Actor.Person("ana");
    private static final String AGAIN = "second-failure";

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

    private void rules(WhichRule... rules) {
        node.rules.section().keep(ALL, List.of(rules));
    }

    private static WhichRule rule(Aspect aspect, String... is) {
        return new WhichRule(AGAIN, List.of(new WhichCondition(aspect, List.of(is))));
    }

    private Apology started(FakeIssue issue) {
        node.desk.start(issue.seen(), ANA);
        return apology(issue);
    }

    private Apology apology(FakeIssue issue) {
        return node.desk.of(issue.getId()).orElseThrow();
    }

    private FakeIssue question() {
        return jira.request().ofType("9");
    }

    private String because(FakeIssue issue) {
        node.look.at(issue.getId());
        return node.desk
                .of(issue.getId())
                .map(apology ->
                        (Fact.ApologyStarted) apology.history().get(0).entry().fact())
                .flatMap(Fact.ApologyStarted::because)
                .orElse("nothing");
    }

    // Which method.

    @Test
    public void withoutRulesItIsTheMethodThatShips() {
        assertEquals("shipped", started(jira.request()).method().id());
    }

    @Test
    public void aRuleAboutTheTypeHoldsForTicketsOfThatType() {
        rules(rule(Aspect.ISSUE_TYPE, "9"));
        assertEquals(AGAIN, started(question()).method().id());
        assertEquals("shipped", started(jira.request()).method().id());
    }

    @Test
    public void aRuleAboutALabelHoldsWhereTheTicketHasIt() {
        rules(rule(Aspect.LABEL, "outage"));
        FakeIssue ticket = question();
        ticket.labelled("outage");
        assertEquals(AGAIN, started(ticket).method().id());
    }

    @Test
    public void theSecondFailureOfACustomerWithinNinetyDays() {
        rules(rule(Aspect.SECOND_FAILURE));
        assertEquals("shipped", started(question()).method().id());
        clock.advance(Duration.ofDays(30));
        assertEquals(AGAIN, started(question()).method().id());
        clock.advance(Duration.ofDays(91));
        assertEquals("shipped", started(question()).method().id());
    }

    @Test
    public void aProjectsOwnRulesHoldThereInsteadOfThoseForAll() {
        rules(rule(Aspect.PROJECT, jira.care.getId().toString()));
        node.rules.section().keep(OptionalLong.of(jira.care.getId()), List.of());
        assertEquals("shipped", started(question()).method().id());
    }

    @Test
    public void aBrokenRuleKeepsNobodyFromStarting() {
        rules(new WhichRule("gone", List.of()), rule(Aspect.JQL, "what ???"), rule(Aspect.ORGANISATION, "Acme"));
        assertEquals("shipped", started(question()).method().id());
    }

    @Test
    public void aQueryIsAskedOfTheOneTicket() {
        rules(rule(Aspect.JQL, "text ~ outage"));
        FakeIssue ticket = question();
        node.rules.found.add("key = \"" + ticket.getKey() + "\" AND (text ~ outage)");
        assertEquals(AGAIN, started(ticket).method().id());
    }

    @Test
    public void whatStartsByItselfWaitsUntilTheSearchKnowsTheTicket() {
        rules(rule(Aspect.JQL, "text ~ outage"));
        FakeIssue complaint = jira.request();
        node.look.at(complaint.getId());
        assertTrue(node.desk.of(complaint.getId()).isEmpty());
        node.rules.found.add("key = \"" + complaint.getKey() + "\" AND (text ~ outage)");
        node.look.at(complaint.getId());
        assertEquals(AGAIN, apology(complaint).method().id());
    }

    @Test
    public void butNotForEver() {
        rules(rule(Aspect.JQL, "text ~ outage"));
        FakeIssue complaint = jira.request();
        clock.advance(Duration.ofMinutes(2));
        node.look.at(complaint.getId());
        assertEquals("shipped", apology(complaint).method().id());
    }

    // What starts it.

    private void starts(OptionalInt rating, String... labels) {
        node.starts.keep(ALL, new Starts(rating, new HashSet<>(Set.of(labels)), Set.of(), Instant.EPOCH));
    }

    @Test
    public void aComplaintStartsWhenItIsCreated() {
        assertEquals("created", because(jira.request()));
    }

    @Test
    public void asItShipsALabelStartsNothing() {
        FakeIssue ticket = question();
        ticket.labelled("apology-owed");
        assertEquals("nothing", because(ticket));
    }

    @Test
    public void aLabelStartsOneAndSaysSo() {
        starts(OptionalInt.empty(), "apology-owed");
        FakeIssue ticket = question();
        assertEquals("nothing", because(ticket));
        ticket.labelled("apology-owed");
        assertEquals("labelled:apology-owed", because(ticket));
        assertEquals(new Actor.Amends(), apology(ticket).startedBy());
    }

    @Test
    public void onceATicketHowOftenSoeverItIsLabelled() {
        starts(OptionalInt.empty(), "apology-owed");
        FakeIssue ticket = question();
        ticket.labelled("apology-owed");
        because(ticket);
        long facts = apology(ticket).lastSeq();
        because(ticket);
        assertEquals(facts, apology(ticket).lastSeq());
    }

    @Test
    public void aLabelFromBeforeStartsNothing() {
        FakeIssue ticket = question();
        ticket.labelled("apology-owed");
        clock.advance(Duration.ofDays(1));
        starts(OptionalInt.empty(), "apology-owed");
        assertEquals("nothing", because(ticket));
    }

    @Test
    public void aTaskOfOursStartsNothing() {
        starts(OptionalInt.empty(), "amends-follow-up");
        FakeIssue task = question();
        task.labelled("amends-follow-up");
        assertEquals("nothing", because(task));
    }

    @Test
    public void switchedOffNothingStarts() {
        starts(OptionalInt.empty(), "apology-owed");
        node.settings.project(
                jira.care.getId(),
                new org.amends.jira.store.ProjectSettings(
                        false, clock.instant(), Optional.of("bot"), Set.of(), Optional.empty()));
        FakeIssue ticket = question();
        ticket.labelled("apology-owed");
        assertEquals("nothing", because(ticket));
    }
}
