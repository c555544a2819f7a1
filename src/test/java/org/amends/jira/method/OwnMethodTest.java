package org.amends.jira.method;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.amends.apology.Apology;
import org.amends.apology.Decision;
import org.amends.apology.evidence.Evidence;
import org.amends.apology.journal.Fact;
import org.amends.apology.method.EvidenceKind;
import org.amends.apology.method.Method;
import org.amends.apology.method.MethodChange;
import org.amends.apology.method.Stage;
import org.amends.apology.method.Step;
import org.amends.apology.method.StepId;
import org.amends.apology.method.Texts;
import org.amends.apology.word.Actor;
import org.amends.jira.fake.FakeIssue;
import org.amends.jira.fake.FakeJira;
import org.amends.jira.fake.Node;
import org.amends.jira.method.MethodDesk.Outcome;
import org.amends.jira.method.MethodDesk.Wish;
import org.amends.jira.store.MethodHistory;
import org.amends.jira.store.MovableClock;
import org.amends.jira.store.OnBothDatabases;
import org.amends.jira.store.ShippedMethod;
import org.junit.Before;
import org.junit.Test;

/** An administrator makes a method, publishes it, changes it and moves what is open; two do it at once; on both databases. */
public class OwnMethodTest extends OnBothDatabases {
    private static final Actor ANA = new Actor.Person("ana");

    private final MovableClock clock = new MovableClock();
    private final FakeJira jira = new FakeJira(clock);
    private Node node;
    private MethodDesk desk;

    public OwnMethodTest(String kind) throws SQLException {
        super(kind);
    }

    @Before
    public void live() {
        node = new Node(database.node(), jira, clock).switchedOn(jira, clock);
        desk = desk(node);
    }

    private static MethodDesk desk(Node node) {
        return new MethodDesk(node.methods, node.methodRows, new ShippedMethod(), node.summaries, node.audit);
    }

    @Test
    public void aDraftBecomesAVersionThatStaysAsItIs() {
        assertEquals("1", saved(method("Outage", "name-it"), "none").now().revision());
        assertEquals(Optional.empty(), node.methods.newest("outage"));
        assertEquals("2", published(false).now().revision());
        saved(method("Outage", "name-it", "thank"), "2");
        assertEquals(1, node.methods.newest("outage").orElseThrow().version());
        published(false);
        assertEquals(2, node.methods.newest("outage").orElseThrow().version());
        Method first = node.methods.find("outage", 1).orElseThrow();
        assertEquals(1, first.steps().size());
        assertEquals(
                "for another node too",
                first,
                desk(another()).version("outage", 1).orElseThrow());
        assertEquals(
                List.of(1, 2),
                desk.history("outage").published().stream()
                        .map(deed -> deed.version())
                        .toList());
    }

    @Test
    public void theSameAgainChangesNothing() {
        saved(method("Outage", "name-it"), "none");
        Outcome.Done again = saved(method("Outage", "name-it"), "none");
        assertEquals(List.of(), again.changes());
        assertEquals("1", again.now().revision());
        published(false);
        assertEquals("2", saved(method("Outage", "name-it"), "none").now().revision());
    }

    @Test
    public void aDryRunTellsWhatWouldChangeAndChangesNothing() {
        saved(method("Outage", "name-it"), "none");
        Outcome.Done tried = (Outcome.Done)
                desk.save(method("Breakdown", "name-it"), OptionalLong.empty(), new Wish("kim", "1", true));
        MethodChange change = tried.changes().get(0);
        assertEquals("name.en", change.path().code());
        assertEquals(Optional.of("Outage"), change.before());
        assertEquals("1", desk.history("outage").revision());
    }

    @Test
    public void whoeverIsSecondIsToldAndNothingIsLost() {
        saved(method("Outage", "name-it"), "none");
        saved(method("Kim's", "name-it"), "1");
        Outcome second = desk.save(method("Lee's", "name-it"), OptionalLong.empty(), new Wish("lee", "1", false));
        MethodHistory stands = ((Outcome.Stale) second).now();
        assertEquals("2", stands.revision());
        assertEquals(
                "Kim's", desk.draft(stands).orElseThrow().name().byLanguage().get("en"));
        assertTrue(desk.publish("outage", false, new Wish("lee", "1", false)) instanceof Outcome.Stale);
        assertTrue(desk.discard("outage", new Wish("lee", "1", false)) instanceof Outcome.Stale);
    }

    @Test
    public void ofSixWhoSaveAtOnceOnTwoNodesOneIsFirst() throws Exception {
        saved(method("Outage", "name-it"), "none");
        List<MethodDesk> desks = List.of(desk, desk(another()));
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Outcome>> all = IntStream.range(0, 6)
                    .<Callable<Outcome>>mapToObj(at -> () -> desks.get(at % 2)
                            .save(method("By " + at, "name-it"), OptionalLong.empty(), new Wish("p" + at, "1", false)))
                    .toList();
            int done = 0;
            for (Future<Outcome> outcome : threads.invokeAll(all)) {
                done += outcome.get() instanceof Outcome.Done ? 1 : 0;
            }
            assertEquals(1, done);
        } finally {
            threads.shutdown();
        }
        MethodHistory stands = desk.history("outage");
        assertEquals("2", stands.revision());
        String by = stands.last().orElseThrow().by().substring(1);
        assertEquals(
                "By " + by, desk.draft(stands).orElseThrow().name().byLanguage().get("en"));
    }

    @Test
    public void aDraftWaitsWhileItsMethodIsRetiredAndRestored() {
        saved(method("Outage", "name-it"), "none");
        published(false);
        saved(method("Breakdown", "name-it"), "2");
        assertTrue(desk.retire("outage", new Wish("kim", "3", false)) instanceof Outcome.Done);
        assertTrue(desk.history("outage").isRetired());
        assertFalse(node.methods.all().stream().anyMatch(method -> method.id().equals("outage")));
        assertTrue("for what is open", node.methods.find("outage", 1).isPresent());
        assertEquals(
                "Breakdown",
                desk.draft(desk.history("outage"))
                        .orElseThrow()
                        .name()
                        .byLanguage()
                        .get("en"));
        desk.restore("outage", new Wish("kim", "4", false));
        assertTrue(
                node.methods.usable(1).stream().anyMatch(method -> method.id().equals("outage")));
    }

    @Test
    public void whatShipsStaysAndAMethodStaysWhereItIs() {
        Method shipped = new ShippedMethod().method();
        assertEquals(
                "method-shipped", refused(desk.save(shipped, OptionalLong.empty(), new Wish("kim", "none", false))));
        desk.save(method("Outage", "name-it"), OptionalLong.of(7), new Wish("kim", "none", false));
        assertEquals(
                "method-scope",
                refused(desk.save(method("Outage", "thank"), OptionalLong.of(8), new Wish("kim", "1", false))));
        published(false);
        assertTrue(
                node.methods.usable(7).stream().anyMatch(method -> method.id().equals("outage")));
        assertFalse(
                node.methods.usable(8).stream().anyMatch(method -> method.id().equals("outage")));
    }

    private static String refused(Outcome outcome) {
        return ((Outcome.Refused) outcome).because().code();
    }

    @Test
    public void anOpenApologyKeepsItsVersionUnlessItIsMovedAndNothingOfItIsForgotten() {
        saved(method("Outage", "name-it", "thank", "explain"), "none");
        published(false);
        FakeIssue old = begun();
        done(old, "name-it");
        done(old, "thank");
        saved(method("Outage", "own-it", "name-it", "explain"), "2");
        MethodMoves.Effect effect = node.moves.effect(
                desk.history("outage"), desk.draft(desk.history("outage")).orElseThrow(), 0);
        assertEquals(1, effect.open());
        assertEquals(old.getKey(), effect.losing().get(0).issueKey());
        assertEquals(List.of(new StepId("thank")), effect.losing().get(0).steps());
        published(false);

        assertEquals(1, apology(old).method().version());
        assertEquals(2, apology(begun()).method().version());
        assertEquals(Map.of(1, 1, 2, 1), desk.open("outage", List.of(1, 2)));

        saved(method("Outage", "own-it", "name-it", "explain", "after"), "4");
        published(true);
        node.moves.begin("outage");
        Apology moved = apology(old);
        assertEquals(3, moved.method().version());
        assertFalse("ticked still", moved.step(new StepId("name-it")).isOpen());
        Fact.MethodMoved fact = (Fact.MethodMoved) moved.history().stream()
                .map(line -> line.entry().fact())
                .filter(Fact.MethodMoved.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(new StepId("thank")), fact.lost());
        assertTrue(
                "its tick stands in the journal",
                moved.history().stream()
                        .anyMatch(line -> line.entry().fact() instanceof Fact.StepDone tick
                                && tick.step().equals(new StepId("thank"))));
        assertEquals(Map.of(3, 2), desk.open("outage", List.of(1, 2, 3)));
        assertEquals(List.of(), node.methodRows.moving());
        assertEquals(Set.of("kim"), Set.copyOf(movers(moved)));
    }

    private static List<String> movers(Apology moved) {
        return moved.history().stream()
                .filter(line -> line.entry().fact() instanceof Fact.MethodMoved)
                .map(line -> ((Actor.Person) line.entry().actor()).key())
                .toList();
    }

    @Test
    public void manyAreMovedAPortionAtATimeByWhicheverNodeWakesUp() {
        saved(method("Outage", "name-it"), "none");
        published(false);
        List<FakeIssue> tickets = new ArrayList<>();
        IntStream.range(0, 60).forEach(any -> tickets.add(begun()));
        saved(method("Outage", "name-it", "thank"), "2");
        published(true);
        node.moves.begin("outage");
        assertEquals(Map.of(1, 10, 2, 50), desk.open("outage", List.of(1, 2)));
        another().moves.goOn();
        assertEquals(Map.of(2, 60), desk.open("outage", List.of(1, 2)));
        assertEquals(List.of(), node.methodRows.moving());
        assertEquals(1, movers(apology(tickets.get(0))).size());
    }

    /** Long after it was published, by somebody else, and by whichever node is there when the first one is gone. */
    @Test
    public void thoseOnOlderVersionsAreMovedOnTheirOwn() {
        saved(method("Outage", "name-it", "thank"), "none");
        published(false);
        FakeIssue first = begun();
        done(first, "thank");
        List<FakeIssue> tickets = new ArrayList<>();
        IntStream.range(0, 119).forEach(any -> tickets.add(begun()));
        saved(method("Outage", "name-it"), "2");
        published(false);
        assertEquals(Map.of(1, 120), desk.open("outage", List.of(1, 2)));
        Wish seen = new Wish("ada", desk.history("outage").revision(), true);
        assertTrue(desk.move("outage", seen) instanceof Outcome.Done);
        assertEquals("a dry run begins nothing", List.of(), node.methodRows.moving());

        assertTrue(desk.move("outage", new Wish("ada", "1", false)) instanceof Outcome.Stale);
        assertTrue(desk.move("outage", new Wish("ada", seen.revision(), false)) instanceof Outcome.Done);
        assertEquals(
                new MethodMoves.Progress(2, 120),
                node.moves.progress(desk.history("outage")).orElseThrow());
        node.moves.begin("outage");
        assertEquals(
                new MethodMoves.Progress(2, 70),
                node.moves.progress(desk.history("outage")).orElseThrow());
        Node other = another();
        other.moves.goOn();
        assertEquals(Map.of(2, 120), desk.open("outage", List.of(1, 2)));
        assertEquals(Optional.empty(), node.moves.progress(MethodHistory.of("outage", other.methodRows.of("outage"))));
        assertEquals(List.of("ada"), movers(apology(first)));
        assertFalse(desk.history("outage").isRetired());
        assertEquals(
                "nothing to move",
                Outcome.Refused.class,
                desk.move("nobodys", seen).getClass());
    }

    /** Each that would lose something is named, on whichever page; where nothing can be lost no journal is read. */
    @Test
    public void whoWouldLoseSomethingIsNamedAPageAtATime() {
        saved(method("Outage", "name-it", "thank"), "none");
        published(false);
        List<String> losing = new ArrayList<>();
        for (int ticket = 0; ticket < 7; ticket++) {
            FakeIssue begun = begun();
            if (ticket % 2 == 0) {
                done(begun, "thank");
                losing.add(begun.getKey());
            }
        }
        saved(method("Outage", "name-it", "thank", "explain"), "2");
        published(false);
        FakeIssue harmless = begun();
        done(harmless, "thank");
        saved(method("Outage", "name-it"), "4");
        Method target = desk.draft(desk.history("outage")).orElseThrow();
        List<String> named = new ArrayList<>();
        int pages = 0;
        MethodMoves.Effect page = node.moves.effect(desk.history("outage"), target, 0, 3);
        while (true) {
            pages++;
            page.losing().forEach(one -> named.add(one.issueKey()));
            assertEquals(8, page.open());
            if (page.next().isEmpty()) {
                break;
            }
            page = node.moves.effect(desk.history("outage"), target, page.next().getAsLong(), 3);
        }
        losing.add(harmless.getKey());
        assertEquals(losing, named);
        assertEquals(3, pages);
        MethodMoves.Effect none = node.moves.effect(
                desk.history("outage"),
                method("Outage", "name-it", "thank", "explain").asVersion(4),
                0,
                3);
        assertEquals(8, none.open());
        assertEquals("only counted", 0, none.lookedAt());
    }

    private Node another() {
        return new Node(database.node(), jira, clock);
    }

    private FakeIssue begun() {
        FakeIssue ticket = jira.request();
        assertTrue(node.desk.start(ticket.seen(), ANA, "outage") instanceof Decision.Accepted);
        return ticket;
    }

    private void done(FakeIssue ticket, String step) {
        Evidence call = new Evidence.Call(clock.instant(), "Rosa", "We spoke.", Optional.empty());
        Decision decision = node.desk.record(ticket.getId(), ANA, new Fact.StepDone(new StepId(step), call));
        assertTrue(decision.toString(), decision instanceof Decision.Accepted);
    }

    private Apology apology(FakeIssue ticket) {
        return node.desk.of(ticket.getId()).orElseThrow();
    }

    private Outcome.Done saved(Method method, String revision) {
        return (Outcome.Done) desk.save(method, OptionalLong.empty(), new Wish("kim", revision, false));
    }

    private Outcome.Done published(boolean move) {
        String revision = desk.history("outage").revision();
        return (Outcome.Done) desk.publish("outage", move, new Wish("kim", revision, false));
    }

    private static Method method(String name, String... steps) {
        List<Step> all = List.of(steps).stream()
                .map(id -> new Step(new StepId(id), true, EvidenceKind.SAID, !id.equals("own-it")))
                .toList();
        return new Method("outage", 1, new Texts(Map.of("en", name)), List.of(new Stage("only", all)), List.of(), true);
    }
}
