package org.amends.jira.job;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.issue.fields.CustomField;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.amends.apology.journal.Fact;
import org.amends.apology.word.Actor;
import org.amends.jira.fake.FakeIssue;
import org.amends.jira.fake.FakeJira;
import org.amends.jira.fake.Node;
import org.amends.jira.store.MovableClock;
import org.amends.jira.store.OnBothDatabases;
import org.amends.jira.store.ProjectSettings;
import org.amends.jira.store.Starts;
import org.junit.Before;
import org.junit.Test;

/** An SLA was breached, a customer rated: no event need tell of it. */
public final class QuietStartTest extends OnBothDatabases {
    private static final OptionalLong ALL = OptionalLong.empty();
    private static final String RESOLUTION = "customfield_10700";
    private static final String STARS = "customfield_10800";
    private static final String RATED_ON = "customfield_10801";
    private static final String NOTHING = "nothing";

    private final MovableClock clock = new MovableClock();
    private final FakeJira jira = new FakeJira(clock);
    private final CustomField sla = jira.serviceField(RESOLUTION, "sd-sla-field");
    private Node node;

    public QuietStartTest(String kind) throws SQLException {
        super(kind);
    }

    @Before
    public void open() throws SQLException {
        node = new Node(database.node(), jira, clock).switchedOn(jira, clock);
        jira.serviceField(STARS, "sd-request-feedback");
        jira.serviceField(RATED_ON, "sd-request-feedback-date");
    }

    private FakeIssue question() {
        return jira.request().ofType(FakeJira.QUESTION);
    }

    private void arrange(OptionalInt rating, String... slas) {
        node.starts.keep(ALL, new Starts(rating, Set.of(), Set.of(slas), Instant.EPOCH));
    }

    /** What the search would say. */
    private void breached(FakeIssue... tickets) {
        node.rules.lists.put(
                "everBreached()",
                List.of(tickets).stream().map(FakeIssue::getId).toList());
    }

    private String because(FakeIssue ticket) {
        return node.desk
                .of(ticket.getId())
                .map(apology ->
                        (Fact.ApologyStarted) apology.history().get(0).entry().fact())
                .flatMap(Fact.ApologyStarted::because)
                .orElse(NOTHING);
    }

    // A breached SLA.

    @Test
    public void whereNobodyArrangedItTheSearchIsNotAsked() {
        breached(question());
        database.statements().clear();
        node.wakeUp.run();
        assertEquals(List.of(), node.rules.asked);
    }

    @Test
    public void aBreachStartsOneAndItsJournalSaysWhich() {
        arrange(OptionalInt.empty(), RESOLUTION);
        FakeIssue ticket = question();
        breached(ticket);
        node.wakeUp.run();
        assertEquals("breached:" + RESOLUTION, because(ticket));
        assertEquals(
                new Actor.Amends(), node.desk.of(ticket.getId()).orElseThrow().startedBy());
    }

    @Test
    public void theQueryGoesBackToWhenItWasChosenAndNoFurther() {
        arrange(OptionalInt.empty(), RESOLUTION);
        clock.advance(Duration.ofMinutes(90));
        node.wakeUp.run();
        assertEquals(
                List.of("project in (" + jira.care.getId()
                        + ") AND cf[10700] = everBreached() AND created >= -91m AND (cf[" + number(FakeJira.ORDER_FIELD)
                        + "] is EMPTY OR cf[" + number(FakeJira.ORDER_FIELD) + "] = \"unknown\") ORDER BY key ASC"),
                node.rules.asked);
        clock.advance(Duration.ofDays(30));
        node.wakeUp.run();
        assertTrue(node.rules.asked.get(1).contains("created >= -31d"));
    }

    private static String number(String field) {
        return field.substring(field.lastIndexOf('_') + 1);
    }

    @Test
    public void onceATicketOnTwoNodesAndAtEveryWakeUp() {
        arrange(OptionalInt.empty(), RESOLUTION);
        FakeIssue ticket = question();
        breached(ticket);
        Node other = new Node(database.node(), jira, clock);
        other.rules.lists.putAll(node.rules.lists);
        node.wakeUp.run();
        other.wakeUp.run();
        node.wakeUp.run();
        long starts = node.desk.of(ticket.getId()).orElseThrow().history().stream()
                .filter(line -> line.entry().fact() instanceof Fact.ApologyStarted)
                .count();
        assertEquals(1, starts);
    }

    @Test
    public void aRunCostsOneReadMoreAndOneForEachTicketThatIsFound() {
        FakeIssue ticket = question();
        node.desk.start(ticket.seen(), new Actor.Person("ana"));
        statements();
        int without = statements();
        arrange(OptionalInt.empty(), RESOLUTION);
        assertEquals("where it rests", without + 1, statements());
        breached(ticket);
        assertEquals("its summary", without + 2, statements());
    }

    /** How many a wake-up sends. */
    private int statements() {
        database.statements().clear();
        node.wakeUp.run();
        return database.statements().size();
    }

    @Test
    public void aTicketFromBeforeItWasChosenStartsNothing() {
        FakeIssue old = question();
        clock.advance(Duration.ofMinutes(5));
        arrange(OptionalInt.empty(), RESOLUTION);
        breached(old);
        node.wakeUp.run();
        assertEquals(NOTHING, because(old));
    }

    @Test
    public void norDoesATaskOfOurs() {
        arrange(OptionalInt.empty(), RESOLUTION);
        FakeIssue task = question().labelled("amends-follow-up");
        breached(task);
        node.wakeUp.run();
        assertEquals(NOTHING, because(task));
    }

    @Test
    public void norOneOfAProjectThatIsSwitchedOff() {
        arrange(OptionalInt.empty(), RESOLUTION);
        FakeIssue ticket = question();
        breached(ticket);
        node.settings.project(
                jira.care.getId(),
                new ProjectSettings(false, clock.instant(), Optional.of("bot"), Set.of(), Optional.empty()));
        node.wakeUp.run();
        assertEquals(NOTHING, because(ticket));
        assertEquals(List.of(), node.rules.asked);
    }

    @Test
    public void thoseThatCannotStartOneKeepNoOtherWaiting() {
        FakeIssue[] old =
                IntStream.range(0, QuietStarts.PAGE).mapToObj(at -> question()).toArray(FakeIssue[]::new);
        clock.advance(Duration.ofMinutes(5));
        arrange(OptionalInt.empty(), RESOLUTION);
        FakeIssue late = question();
        List<FakeIssue> all = new ArrayList<>(List.of(old));
        all.add(late);
        breached(all.toArray(FakeIssue[]::new));
        node.wakeUp.run();
        assertEquals(NOTHING, because(late));
        Node other = new Node(database.node(), jira, clock);
        other.rules.lists.putAll(node.rules.lists);
        other.wakeUp.run();
        assertEquals("breached:" + RESOLUTION, because(late));
    }

    @Test
    public void aSearchThatBreaksKeepsNothingElseFromBeingDone() {
        arrange(OptionalInt.empty(), RESOLUTION);
        node.rules.broken = true;
        FakeIssue complaint = jira.request();
        node.wakeUp.run();
        assertEquals("created", because(complaint));
        assertEquals(clock.instant(), node.wakeUps.last().orElseThrow().at());
    }

    @Test
    public void anSlaThatIsGoneIsNotAskedForAndSaid() {
        arrange(OptionalInt.empty(), RESOLUTION);
        assertEquals(List.of(), node.unannounced.broken(jira.care.getId()));
        jira.deleteServiceField(sla);
        node.wakeUp.run();
        assertEquals(List.of(), node.rules.asked);
        assertEquals(
                RESOLUTION, node.unannounced.broken(jira.care.getId()).get(0).sla());
    }

    @Test
    public void whatOneTicketBreachedIsToldToWhoTriesIt() {
        arrange(OptionalInt.empty(), RESOLUTION);
        FakeIssue ticket = question();
        assertEquals(Optional.empty(), node.unannounced.breachedBy(ticket.seen()));
        node.rules.found.add("key = \"" + ticket.getKey() + "\" AND cf[10700] = everBreached()");
        assertEquals(Optional.of(RESOLUTION), node.unannounced.breachedBy(ticket.seen()));
    }

    // A rating.

    private FakeIssue rated(int stars) {
        FakeIssue ticket = question();
        rate(ticket, Integer.toString(stars));
        return ticket;
    }

    private void rate(FakeIssue ticket, Object stars) {
        ticket.values().put(STARS, stars);
        ticket.values().put(RATED_ON, Date.from(clock.instant()));
    }

    private String seen(FakeIssue ticket) {
        node.look.at(ticket.getId());
        return because(ticket);
    }

    @Test
    public void aLowRatingStartsOne() {
        arrange(OptionalInt.of(2));
        assertEquals("rated:2", seen(rated(2)));
        assertEquals("rated:1", seen(rated(1)));
        assertEquals(NOTHING, seen(rated(3)));
        assertEquals(NOTHING, seen(question()));
    }

    @Test
    public void asItShipsNoRatingDoes() {
        assertEquals(NOTHING, seen(rated(1)));
    }

    @Test
    public void aRatingOfWhichNoEventToldIsFoundAmongWhatIsResolved() {
        arrange(OptionalInt.of(2));
        FakeIssue ticket = question();
        jira.resolve(ticket, "Done");
        node.look.at(ticket.getId());
        IntStream.range(0, 20).forEach(at -> question());
        node.wakeUp.run();
        rate(ticket, "1");
        node.rules.lists.put("resolved >= -", List.of(ticket.getId()));
        node.wakeUp.run();
        assertEquals("rated:1", because(ticket));
        assertFalse(node.rules.asked.get(0).contains("everBreached"));
    }

    @Test
    public void itArrivesTwiceAndStartsOnce() {
        arrange(OptionalInt.of(2));
        FakeIssue ticket = rated(1);
        seen(ticket);
        long facts = node.desk.of(ticket.getId()).orElseThrow().lastSeq();
        rate(ticket, "1");
        seen(ticket);
        assertEquals(facts, node.desk.of(ticket.getId()).orElseThrow().lastSeq());
    }

    @Test
    public void aBetterOneAfterwardsOrNoneLeavesTheApologyAndItsReason() {
        arrange(OptionalInt.of(2));
        FakeIssue ticket = rated(1);
        seen(ticket);
        rate(ticket, "5");
        assertEquals("rated:1", seen(ticket));
        ticket.values().remove(STARS);
        ticket.values().remove(RATED_ON);
        assertEquals("rated:1", seen(ticket));
    }

    @Test
    public void aWorseOneAfterwardsStartsOneThen() {
        arrange(OptionalInt.of(2));
        FakeIssue ticket = rated(4);
        assertEquals(NOTHING, seen(ticket));
        rate(ticket, "2");
        assertEquals("rated:2", seen(ticket));
    }

    @Test
    public void oneFromBeforeItWasChosenStartsNothing() {
        FakeIssue ticket = rated(1);
        clock.advance(Duration.ofDays(1));
        arrange(OptionalInt.of(2));
        assertEquals(NOTHING, seen(ticket));
    }

    @Test
    public void whereTheProjectIsOffNothingStarts() {
        arrange(OptionalInt.of(2));
        node.settings.project(
                jira.care.getId(),
                new ProjectSettings(false, clock.instant(), Optional.of("bot"), Set.of(), Optional.empty()));
        assertEquals(NOTHING, seen(rated(1)));
    }

    @Test
    public void whateverTheFieldHoldsIsReadAsItsFirstNumber() {
        arrange(OptionalInt.of(2));
        FakeIssue ticket = question();
        rate(ticket, "Rating[2 of 5]");
        assertEquals("rated:2", seen(ticket));
        FakeIssue unreadable = question();
        rate(unreadable, "very bad");
        assertEquals(NOTHING, seen(unreadable));
    }
}
