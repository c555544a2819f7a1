package org.amends.jira.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.amends.apology.Apologies;
import org.amends.apology.Apology;
import org.amends.apology.Decision;
import org.amends.apology.evidence.Evidence;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.followup.Origin;
import org.amends.apology.followup.Outcome;
import org.amends.apology.followup.Purpose;
import org.amends.apology.followup.Touch;
import org.amends.apology.followup.Whom;
import org.amends.apology.journal.Append;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.journal.Journal;
import org.amends.apology.journal.Line;
import org.amends.apology.method.StepId;
import org.amends.apology.promise.Promise;
import org.amends.apology.reparation.Details;
import org.amends.apology.reparation.Loss;
import org.amends.apology.reparation.LossKind;
import org.amends.apology.reparation.Money;
import org.amends.apology.reparation.ReparationForm;
import org.amends.apology.reparation.ReparationKind;
import org.amends.apology.word.Actor;
import org.amends.tone.Fingerprint;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What the stores promise, told on a real database; the subclasses name which. */
public abstract class StoresStory {

    private static final long CARE_1 = 10001;
    private static final Instant AT = Instant.parse("2026-11-21T10:58:00.123Z");
    private static final Actor ANA = new Actor.Person("ana");

    private final MovableClock clock = new MovableClock();
    private TestDatabase database;
    private ActiveObjects ao;

    abstract TestDatabase database() throws Exception;

    @Before
    public void open() throws Exception {
        database = database();
        ao = database.node();
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void aContactCardIsKeptWrittenAnewAndTakenAway() {
        ContactCards cards = new ContactCards(ao);
        assertEquals(ContactCard.BLANK, cards.of("ana"));
        ContactCard card = new ContactCard(" By phone: 030 1234 ", "Tuesdays", "");
        cards.keep("ana", card);
        cards.keep("ben", new ContactCard("x".repeat(ContactCard.LINE), "", "Invoices"));
        assertEquals(new ContactCard("By phone: 030 1234", "Tuesdays", ""), cards.of("ana"));
        cards.keep("ana", new ContactCard("By mail", "", "Orders"));
        assertEquals(new ContactCard("By mail", "", "Orders"), cards.of("ana"));
        cards.keep("ana", ContactCard.BLANK);
        assertEquals(ContactCard.BLANK, cards.of("ana"));
        assertEquals("Invoices", cards.of("ben").notFor());
    }

    @Test
    public void promisesAreFoundByTheirDayAndByWhatBecameOfThem() {
        PromiseRows promises = new PromiseRows(ao);
        LocalDate day = LocalDate.parse("2026-11-26");
        Promise call = Promise.made("a", "a call", day, ANA, AT);
        Promise refund = Promise.made("b".repeat(300), "a refund", day.plusDays(2), ANA, AT);
        promises.write(CARE_1, 100, List.of(call, refund));
        promises.write(CARE_1 + 1, 200, List.of(call));
        List<Long> care = List.of(100L);
        assertEquals(List.of(CARE_1), promises.issues(care, PromiseRows.Sought.open(day, day), 10));
        assertEquals(List.of(CARE_1, CARE_1), promises.issues(care, PromiseRows.Sought.open(day, day.plusDays(2)), 10));
        assertEquals(
                List.of(CARE_1, CARE_1, CARE_1 + 1),
                promises.issues(List.of(100L, 200L), PromiseRows.Sought.overdue(day.plusDays(9)), 10));
        assertEquals(
                2,
                promises.issues(List.of(100L, 200L), PromiseRows.Sought.overdue(day.plusDays(9)), 2)
                        .size());
        assertEquals(List.of(), promises.issues(care, PromiseRows.Sought.broken(), 10));

        Promise broken = call.settled(Promise.State.BROKEN, Optional.of("ill"));
        promises.write(CARE_1, 100, List.of(broken, refund.changed(day.plusDays(5), "later", AT)));
        assertEquals(List.of(CARE_1), promises.issues(care, PromiseRows.Sought.broken(), 10));
        assertEquals(
                List.of(CARE_1), promises.issues(care, PromiseRows.Sought.open(day.plusDays(5), day.plusDays(5)), 10));
        purge(ao).issue(CARE_1);
        assertEquals(List.of(), promises.issues(care, PromiseRows.Sought.broken(), 10));
        assertEquals(
                1,
                promises.issues(List.of(200L), PromiseRows.Sought.open(day, day), 10)
                        .size());
    }

    @Test
    public void twoNodesWriteTheSamePromiseOnce() throws Exception {
        Promise call = Promise.made("a", "a call", LocalDate.parse("2026-11-26"), ANA, AT);
        List<Callable<Boolean>> nodes = IntStream.range(0, 4)
                .<Callable<Boolean>>mapToObj(node -> () -> {
                    new PromiseRows(database.node()).write(CARE_1, 100, List.of(call));
                    return true;
                })
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        for (Future<Boolean> written : threads.invokeAll(nodes)) {
            assertTrue(written.get());
        }
        threads.shutdown();
        assertEquals(
                1,
                new PromiseRows(ao)
                        .issues(List.of(100L), PromiseRows.Sought.open(call.by(), call.by()), 10)
                        .size());
    }

    @Test
    public void everyKindOfFactComesBackAsItWasWritten() {
        Journal journal = journal(ao);
        List<Entry> all = everyFact().stream().map(StoresStory::entry).toList();
        assertEquals(new Append.Appended(all.size()), journal.append(CARE_1, 0, all));

        List<Line> lines = journal.read(CARE_1);
        assertEquals(all, lines.stream().map(Line::entry).toList());
        assertEquals(
                IntStream.rangeClosed(1, all.size()).boxed().toList(),
                lines.stream().map(line -> (int) line.seq()).toList());
    }

    @Test
    public void noKindOfFactIsForgottenHere() {
        Set<Class<?>> told =
                new HashSet<>(everyFact().stream().map(Fact::getClass).toList());
        assertEquals(Set.copyOf(kinds(Fact.class)), told);
    }

    private static List<Class<?>> kinds(Class<?> sealed) {
        return Stream.of(sealed.getPermittedSubclasses())
                .flatMap(kind -> kind.isSealed() ? kinds(kind).stream() : Stream.of(kind))
                .<Class<?>>map(kind -> kind)
                .toList();
    }

    @Test
    public void whoAndWhatItWasTakenFromComeBack() {
        Entry byAmends = new Entry(new Actor.Amends(), AT, new Fact.Reopened("77"), Optional.of("change:77"));
        Entry byBen = new Entry(new Actor.Person("ben"), AT, new Fact.PromiseKept("p"), Optional.empty());
        journal(ao).append(CARE_1, 0, List.of(byAmends, byBen));
        assertEquals(
                List.of(byAmends, byBen),
                journal(ao).read(CARE_1).stream().map(Line::entry).toList());
    }

    @Test
    public void aFactOfALaterVersionIsKeptAndPassedOn() {
        String document = "{\"what\":\"hug\",\"long\":true}";
        for (Fact.Unknown unknown : List.of(
                new Fact.Unknown("hug-given", 1, document),
                new Fact.Unknown("step-done", 99, document),
                new Fact.Unknown("step-done", 1, document))) {
            Journal journal = journal(ao);
            long after = journal.read(CARE_1).size();
            journal.append(CARE_1, after, List.of(entry(unknown)));
            assertEquals(unknown, journal.read(CARE_1).get((int) after).entry().fact());
        }
    }

    /** Somebody wrote there by hand: each of these texts, put among others, could spoil or move what stands beside it. */
    @Test
    public void whatCannotBeReadSpoilsNothingBesideIt() {
        Fact kept = new Fact.PromiseKept("p");
        for (String broken : List.of("{", "}", "[", "1,2", "{},{}", "null", "\"", "{\"id\":")) {
            Journal journal = journal(ao);
            long after = journal.read(CARE_1).size();
            Fact unknown = new Fact.Unknown("promise-kept", 1, broken);
            journal.append(CARE_1, after, List.of(entry(kept), entry(unknown), entry(kept)));
            assertEquals(
                    List.of(kept, unknown, kept),
                    journal.read(CARE_1).stream()
                            .skip(after)
                            .map(line -> line.entry().fact())
                            .toList());
        }
    }

    @Test
    public void aLongTextIsKeptWhole() {
        String reason = "ä".repeat(1_000);
        journal(ao).append(CARE_1, 0, List.of(entry(new Fact.StepWaived(new StepId("listen"), reason))));
        assertEquals(
                new Fact.StepWaived(new StepId("listen"), reason),
                journal(ao).read(CARE_1).get(0).entry().fact());
    }

    @Test
    public void whoComesSecondLosesAndWritesNothing() {
        Journal ours = journal(ao);
        Journal theirs = journal(database.node());
        ours.append(CARE_1, 0, List.of(entry(new Fact.ApologyStarted("shipped", 1))));
        theirs.append(CARE_1, 1, List.of(entry(new Fact.PromiseKept("theirs"))));

        Append late = ours.append(
                CARE_1, 1, List.of(entry(new Fact.PromiseKept("ours")), entry(new Fact.PromiseKept("ours too"))));
        assertEquals(new Append.Lost(), late);
        assertEquals(2, ours.read(CARE_1).size());
    }

    @Test
    public void ifTheLaterLineIsTakenTheEarlierIsNotKeptEither() {
        Journal journal = journal(ao);
        // A gap cannot come from us; it stands for an insert of ours that succeeds before the next one fails.
        journal.append(CARE_1, 1, List.of(entry(new Fact.PromiseKept("in the way"))));
        List<Entry> two = List.of(entry(new Fact.PromiseKept("a")), entry(new Fact.PromiseKept("b")));
        assertThrows(RuntimeException.class, () -> journal.append(CARE_1, 0, two));
        assertEquals(1, journal.read(CARE_1).size());
    }

    @Test
    public void whatTheDatabaseRefusesForAnotherReasonIsNoLostRace() {
        Entry tooLong = new Entry(ANA, AT, new Fact.PromiseKept("p"), Optional.of("k".repeat(300)));
        assertThrows(RuntimeException.class, () -> journal(ao).append(CARE_1, 0, List.of(tooLong)));
        assertTrue(journal(ao).read(CARE_1).isEmpty());
        assertTrue(new Summaries(ao, clock).find(CARE_1).isEmpty());
    }

    @Test
    public void twoAgentsWhoTickAtOnceBothGetIn() throws Exception {
        apologies(ao).record(CARE_1, ANA, new Fact.ApologyStarted("shipped", 1));
        List<String> steps = List.of("correct-facts", "take-their-side");
        List<Callable<Decision>> ticks = new ArrayList<>();
        for (String step : steps) {
            Apologies node = apologies(database.node());
            Fact done = new Fact.StepDone(new StepId(step), new Evidence.Plain());
            ticks.add(() -> node.record(CARE_1, new Actor.Person(step), done));
        }
        for (Decision decision : atOnce(ticks)) {
            assertTrue(decision.toString(), decision instanceof Decision.Accepted);
        }
        Apology now = apologies(ao).of(CARE_1).orElseThrow();
        steps.forEach(step -> assertFalse(step, now.step(new StepId(step)).isOpen()));
        assertEquals(3, now.lastSeq());
    }

    @Test
    public void appendingHasTheWakeUpJobLook() {
        Summaries summaries = new Summaries(ao, clock);
        journal(ao).append(CARE_1, 0, List.of(entry(new Fact.ApologyStarted("shipped", 1))));
        assertEquals(List.of(CARE_1), summaries.open(0, 10));

        Summary.OfApology closed =
                new Summary.OfApology(CARE_1, OptionalLong.of(10000), false, Optional.of("after"), 1);
        summaries.write(closed);
        assertEquals(Optional.of(closed), summaries.find(CARE_1));
        assertEquals(List.of(), summaries.open(0, 10));

        journal(ao).append(CARE_1, 1, List.of(entry(new Fact.Reopened("7"))));
        assertEquals(List.of(CARE_1), summaries.open(0, 10));
        assertEquals(List.of(), summaries.open(CARE_1, 10));
    }

    /** The listener and the wake-up job look at an issue whenever they like. */
    @Test
    public void whoWriteAFollowUpAtOnceWriteOneRow() throws Exception {
        FollowUp followUp = followUp("10001-900", AT, FollowUp.State.SCHEDULED);
        List<Callable<String>> writers = new ArrayList<>();
        for (int writer = 0; writer < 8; writer++) {
            FollowUpRows rows = new FollowUpRows(database.node());
            writers.add(() -> {
                rows.write(CARE_1, 10000, Optional.empty(), List.of(followUp));
                return "written";
            });
        }
        assertEquals(8, atOnce(writers).size());
        assertEquals(List.of("10001-900"), new FollowUpRows(ao).of(CARE_1));
    }

    @Test
    public void onlyOneOfManyNodesClaims() throws Exception {
        List<Callable<Optional<Claim>>> nodes = new ArrayList<>();
        for (int node = 0; node < 8; node++) {
            Claims claims = claims(database.node());
            nodes.add(() -> claims.claim("10001-900"));
        }
        List<Claim> won = atOnce(nodes).stream().flatMap(Optional::stream).toList();
        assertEquals(List.of(new Claim("10001-900", 1)), won);
    }

    @Test
    public void whenTheLeaseEndsAnotherTakesOverAndTheSlowOneIsFencedOff() {
        Claims slow = claims(ao);
        Claims other = claims(database.node());
        Claim first = slow.claim("f").orElseThrow();
        assertTrue(slow.holds(first));
        assertFalse("a claim is its node's", other.holds(first));

        clock.advance(Claims.LEASE.minusMillis(1));
        assertEquals(Optional.empty(), other.claim("f"));
        clock.advance(Duration.ofMillis(1));
        assertFalse("nobody may act when the lease is over", slow.holds(first));
        Claim second = other.claim("f").orElseThrow();
        assertEquals(2, second.attempt());
        assertTrue(other.holds(second));
        assertFalse(slow.holds(first));
    }

    @Test
    public void whoGivesAClaimBackLetsTheNextInAtOnce() {
        Claims claims = claims(ao);
        Claim first = claims.claim("f").orElseThrow();
        claims.release(first);
        assertFalse(claims.holds(first));
        assertEquals(Optional.of(new Claim("f", 2)), claims(database.node()).claim("f"));
    }

    @Test
    public void afterAFailureTheFollowUpSleepsUntilItsNextAttempt() {
        FollowUpRows rows = new FollowUpRows(ao);
        Instant now = clock.instant();
        List<FollowUp> due = List.of(followUp("f", now, FollowUp.State.SCHEDULED));
        rows.write(1, 10000, Optional.empty(), due);
        assertEquals(1, rows.attempt(new Claim("f", 1)));
        rows.putOff("f", 1, now.plusSeconds(60), "no permission");
        rows.write(1, 10000, Optional.empty(), due);
        assertEquals(Optional.of("no permission"), rows.reason("f"));
        assertEquals(List.of(), ids(rows.due(Instant.EPOCH, now.plusSeconds(59), 10)));
        assertEquals(List.of("f"), ids(rows.due(Instant.EPOCH, now.plusSeconds(60), 10)));
        assertEquals(2, rows.attempt(new Claim("f", 2)));
        assertEquals("whether the one before came to an end or not", 3, rows.attempt(new Claim("f", 3)));
    }

    @Test
    public void whatIsMovedOrTriedAgainBeginsAnew() {
        FollowUpRows rows = new FollowUpRows(ao);
        FollowUp followUp = followUp("f", clock.instant(), FollowUp.State.SCHEDULED);
        rows.write(1, 10000, Optional.empty(), List.of(followUp));
        claims(ao).release(claims(ao).claim("f").orElseThrow());
        rows.putOff("f", 1, clock.instant().plusSeconds(60), "no permission");
        FollowUp moved = followUp.moved(clock.instant().plusSeconds(5));
        rows.write(1, 10000, Optional.empty(), List.of(moved));
        assertEquals(Optional.empty(), rows.reason("f"));
        assertEquals(List.of("f"), ids(rows.due(Instant.EPOCH, clock.instant().plusSeconds(5), 10)));
        assertEquals(1, rows.attempt(claims(ao).claim("f").orElseThrow()));

        rows.write(1, 10000, Optional.empty(), List.of(moved.in(FollowUp.State.FAILED, Optional.of("type gone"))));
        assertEquals(Optional.of("type gone"), rows.reason("f"));
        assertEquals(List.of(), ids(rows.due(Instant.EPOCH, clock.instant().plusSeconds(99), 10)));
        rows.write(1, 10000, Optional.empty(), List.of(moved));
        assertEquals(Optional.empty(), rows.reason("f"));
        assertEquals(List.of("f"), ids(rows.due(Instant.EPOCH, clock.instant().plusSeconds(5), 10)));
        assertEquals(1, rows.attempt(new Claim("f", 3)));
        assertEquals(2, rows.attempt(new Claim("f", 4)));
    }

    @Test
    public void whatAnOlderVersionCountedIsNotForgotten() {
        FollowUpRows rows = new FollowUpRows(ao);
        olderRow("f", FollowUp.State.SCHEDULED);
        rows.putOff("f", 3, AT, "no permission");
        assertEquals("moved twice before", 4, rows.attempt(new Claim("f", 9)));
        assertEquals(5, rows.attempt(new Claim("f", 10)));
    }

    @Test
    public void whoLookedAMinuteAgoClaimsOnlyWhatNobodyClaimedSince() {
        Claims slow = claims(ao);
        Claims other = claims(database.node());
        List<String> ids = List.of("f", "g", "h", "i");
        other.claim("h");
        Claims.Seen before = slow.look(ids);
        Claim quick = other.claim("f").orElseThrow();
        other.release(quick);
        assertEquals("its number is taken, though it was given back", Optional.empty(), slow.claim("f", before));
        assertEquals("nobody was quicker", Optional.of(new Claim("g", 1)), slow.claim("g", before));
        assertEquals("held when it was looked at", Optional.empty(), slow.claim("h", before));
        assertEquals("what was refused takes nothing along", Optional.of(new Claim("i", 1)), slow.claim("i", before));
        assertEquals(Optional.of(new Claim("f", 2)), slow.claim("f", slow.look(ids)));
        clock.advance(Claims.LEASE);
        assertEquals(Optional.of(new Claim("g", 2)), other.claim("g", other.look(ids)));
    }

    @Test
    public void aRowOfAnOlderVersionLearnsWhenToWake() {
        FollowUpRows rows = new FollowUpRows(ao);
        for (String id : List.of("a", "b", "c")) {
            olderRow(id, id.equals("b") ? FollowUp.State.DONE : FollowUp.State.SCHEDULED);
        }
        assertEquals(List.of(), ids(rows.due(Instant.EPOCH, AT, 10)));
        assertEquals(List.of("a", "b"), ids(rows.wokenOfOlderVersion("", 2)));
        assertEquals(List.of("c"), ids(rows.wokenOfOlderVersion("b", 2)));
        assertEquals(Set.of("a", "c"), Set.copyOf(ids(rows.due(Instant.EPOCH, AT, 10))));
        rows.write(CARE_1, 10000, Optional.empty(), List.of(followUp("a", AT, FollowUp.State.SCHEDULED)));
        assertEquals(List.of("b", "c"), ids(rows.wokenOfOlderVersion("", 10)));
    }

    private void olderRow(String id, FollowUp.State state) {
        ao.create(
                FollowUpRow.class,
                Map.of(
                        "FOLLOW_UP_ID",
                        id,
                        "ISSUE_ID",
                        CARE_1,
                        "DUE_AT",
                        AT.toEpochMilli(),
                        "STATE",
                        state.name(),
                        "ATTEMPTS",
                        0));
    }

    @Test
    public void whoWaitsForNewsAndWhoWasToldIsFoundByTheKnownProblem() {
        FollowUpRows rows = new FollowUpRows(ao);
        News news = new News(30001, "rosa");
        for (String id : List.of("a", "b")) {
            rows.write(id.equals("a") ? 1 : 2, 10000, Optional.empty(), Optional.of(news), List.of(telling(id)));
        }
        rows.write(
                3, 10000, Optional.empty(), Optional.of(news), List.of(followUp("asks", AT, FollowUp.State.SCHEDULED)));
        Instant before = AT.minusSeconds(1);
        assertEquals(
                List.of(new AwaitedNews("a", 1, 30001), new AwaitedNews("b", 2, 30001)),
                rows.awaitingNews("", before, 10));
        assertEquals(List.of(new AwaitedNews("b", 2, 30001)), rows.awaitingNews("a", before, 10));
        assertEquals(List.of(), rows.awaitingNews("", AT, 10));
        assertFalse(rows.isTold(news, "a"));

        FollowUp told = telling("b").handedOver(new FollowUp.Task(20001, "CARE-9"));
        rows.write(2, 10000, Optional.empty(), Optional.of(news), List.of(told));
        assertTrue(rows.isTold(news, "a"));
        assertFalse("it is the only one", rows.isTold(news, "b"));
        assertFalse("another customer", rows.isTold(new News(30001, "tim"), "a"));
        assertFalse("another problem", rows.isTold(new News(30002, "rosa"), "a"));
        assertEquals(List.of(new AwaitedNews("a", 1, 30001)), rows.awaitingNews("", before, 10));
    }

    private static FollowUp telling(String id) {
        return FollowUp.scheduled(id, "what-we-changed", Purpose.TELL, AT, Origin.resolution("900"));
    }

    @Test
    public void claimsAreReadInTheirOrder() {
        Claims claims = claims(ao);
        Claim first = claims.claim("f").orElseThrow();
        claims.claim("g");
        claims.release(first);
        Instant now = clock.instant();
        assertEquals(List.of(new Claims.Kept("f#1", "f", now)), claims.kept("", 1));
        assertEquals(List.of(new Claims.Kept("g#1", "g", now.plus(Claims.LEASE))), claims.kept("f#1", 10));
    }

    @Test
    public void whatIsDueComesInItsOrderAndOnlyWhileItWaits() {
        FollowUpRows rows = new FollowUpRows(ao);
        Instant now = clock.instant();
        rows.write(
                1, 10000, Optional.of("ana"), List.of(followUp("later", now.plusSeconds(1), FollowUp.State.SCHEDULED)));
        rows.write(2, 10000, Optional.empty(), List.of(followUp("now", now, FollowUp.State.SCHEDULED)));
        rows.write(
                3,
                10000,
                Optional.empty(),
                List.of(followUp("long ago", now.minusSeconds(9), FollowUp.State.SCHEDULED)));
        rows.write(4, 10000, Optional.empty(), List.of(followUp("done", now.minusSeconds(9), FollowUp.State.DONE)));
        assertEquals(List.of("long ago", "now"), ids(rows.due(Instant.EPOCH, now, 10)));
        assertEquals(List.of("long ago"), ids(rows.due(Instant.EPOCH, now, 1)));
        assertEquals(List.of("now"), ids(rows.due(now, now, 10)));

        rows.write(
                3,
                10000,
                Optional.empty(),
                List.of(followUp("long ago", now.minusSeconds(9), FollowUp.State.CANCELLED)));
        assertEquals(List.of("now"), ids(rows.due(Instant.EPOCH, now, 10)));
    }

    @Test
    public void anIssueThatIsDeletedTakesItsRowsAlong() {
        for (long issue : List.of(CARE_1, CARE_1 + 1)) {
            journal(ao).append(issue, 0, List.of(entry(new Fact.ApologyStarted("shipped", 1))));
            new FollowUpRows(ao)
                    .write(
                            issue,
                            10000,
                            Optional.empty(),
                            List.of(followUp("f" + issue, AT, FollowUp.State.SCHEDULED)));
            claims(ao).claim("f" + issue);
        }
        new Summaries(ao, clock).write(new Summary.OfFollowUp(20001, CARE_1), 10000);
        purge(ao).issue(CARE_1);

        assertTrue(journal(ao).read(CARE_1).isEmpty());
        assertEquals(List.of(CARE_1 + 1), new Summaries(ao, clock).all(0, 10));
        assertEquals(List.of("f" + (CARE_1 + 1)), ids(new FollowUpRows(ao).due(Instant.EPOCH, AT, 10)));
        assertEquals(0, claims(ao).attempts("f" + CARE_1));
        assertEquals(1, claims(ao).attempts("f" + (CARE_1 + 1)));
        assertEquals(1, journal(ao).read(CARE_1 + 1).size());
    }

    @Test
    public void theIssuesOfAProjectAreFound() {
        Summaries summaries = new Summaries(ao, clock);
        for (long issue = 1; issue <= 3; issue++) {
            journal(ao).append(issue, 0, List.of(entry(new Fact.ApologyStarted("shipped", 1))));
            OptionalLong project = OptionalLong.of(issue == 3 ? 200 : 100);
            summaries.write(new Summary.OfApology(issue, project, true, Optional.of("none"), 1));
        }
        summaries.write(new Summary.OfFollowUp(4, 3), 100);
        assertEquals(Set.of(1L, 2L, 4L), Set.copyOf(summaries.ofProject(100)));
    }

    @Test
    public void theInvitedOfAProjectAreFoundTheLatestFirst() {
        Summaries summaries = new Summaries(ao, clock);
        for (long issue = 1; issue <= 5; issue++) {
            journal(ao).append(issue, 0, List.of(entry(new Fact.ApologyStarted("shipped", 1))));
            long number = issue;
            Optional<Summary.Invitation> invitation = Optional.of(
                            new Summary.Invitation(AT.plusSeconds(issue), "The beta"))
                    .filter(any -> List.of(2L, 4L, 5L).contains(number));
            summaries.write(new Summary.OfApology(
                    issue,
                    OptionalLong.of(issue == 5 ? 200 : 100),
                    true,
                    Optional.of("none"),
                    1,
                    invitation,
                    Optional.empty()));
        }
        assertEquals(2, summaries.invited(100));
        assertEquals(
                List.of(4L, 2L),
                summaries.invited(100, 0, 9).stream()
                        .map(Summary.OfApology::issueId)
                        .toList());
        assertEquals(
                Optional.of(new Summary.Invitation(AT.plusSeconds(2), "The beta")),
                summaries.invited(100, 1, 1).get(0).invitation());
        summaries.write(new Summary.OfApology(4, OptionalLong.of(100), true, Optional.of("none"), 2));
        assertEquals(1, summaries.invited(100));
    }

    @Test
    public void theEarlierApologiesOfACustomerAreFoundTheLatestFirst() {
        Summaries summaries = new Summaries(ao, clock);
        Instant day = Instant.parse("2026-08-01T10:00:00Z");
        for (long issue = 1; issue <= 4; issue++) {
            owed(summaries, issue, issue == 3 ? "joe" : "rosa", day.plus(Duration.ofDays(issue)), Optional.empty());
        }
        owed(summaries, 5, "rosa", day.plus(Duration.ofDays(5)), Optional.of(6L));
        Summary.Owed now = new Summary.Owed(Optional.of("rosa"), day.plus(Duration.ofDays(9)), Optional.empty());
        assertEquals(List.of(5L, 4L, 2L), earlier(summaries, 9, now, day.plus(Duration.ofDays(2))));
        assertEquals("one that it covers is none of its own", List.of(4L, 2L, 1L), earlier(summaries, 6, now, day));
        assertEquals("not itself", List.of(5L, 2L, 1L), earlier(summaries, 4, now, day));
        assertEquals(List.of(5L), summaries.coveredBy(6));
        Summary.Owed nobody = new Summary.Owed(Optional.empty(), now.since(), Optional.empty());
        assertEquals(List.of(), earlier(summaries, 9, nobody, day));
    }

    private static void owed(Summaries summaries, long issue, String customer, Instant since, Optional<Long> by) {
        summaries.write(new Summary.OfApology(
                issue,
                OptionalLong.of(100),
                true,
                Optional.of("none"),
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Summary.Owed(Optional.of(customer), since, by))));
    }

    private static List<Long> earlier(Summaries summaries, long issue, Summary.Owed owed, Instant from) {
        return summaries.earlier(issue, owed, from, 10).stream()
                .map(Summary.OfApology::issueId)
                .toList();
    }

    @Test
    public void aTaskIsKnownByOneRead() {
        Summaries summaries = new Summaries(ao, clock);
        Summary.OfFollowUp task = new Summary.OfFollowUp(20001, CARE_1);
        summaries.write(task, 10000);
        assertEquals(Optional.of(task), summaries.find(20001));
        assertEquals(List.of(), summaries.open(0, 10));
    }

    @Test
    public void whatWeWroteIsNotedBeforeAndKnownAfter() {
        ActiveObjects node = ao;
        FieldWrites writes = new FieldWrites(node, clock);
        String note = writes.begin(77, "due", 900);
        assertEquals(Optional.empty(), writes.of(77).get(0).group());
        writes.end(note, Optional.of(901L));
        assertEquals(Optional.of(901L), writes.of(77).get(0).group());
        writes.end(writes.begin(77, "done", 901), Optional.empty());
        writes.leave(77, "", 902, 12);
        assertEquals(
                List.of(Optional.empty(), Optional.of(12L)),
                writes.of(77).stream()
                        .map(FieldWrite::leftAt)
                        .sorted(Comparator.comparing(Optional::isPresent))
                        .toList());
        purge(node).issue(77);
        assertEquals(List.of(), writes.of(77));
    }

    @Test
    public void issuesAreFoundByTheirFollowUpsOnlyInTheProjectsAskedFor() {
        FollowUpRows rows = new FollowUpRows(ao);
        rows.write(1, 10, Optional.empty(), List.of(followUp("a", AT, FollowUp.State.SCHEDULED)));
        rows.write(2, 10, Optional.empty(), List.of(followUp("b", AT.plusSeconds(60), FollowUp.State.TASK)));
        rows.write(3, 11, Optional.empty(), List.of(followUp("c", AT, FollowUp.State.SCHEDULED)));
        rows.write(4, 10, Optional.empty(), List.of(followUp("d", AT, FollowUp.State.FAILED)));
        rows.write(5, 10, Optional.empty(), List.of(followUp("e", AT, FollowUp.State.CANCELLED)));
        FollowUpFinder finder = new FollowUpFinder(ao);
        FollowUpFinder.Sought soon = FollowUpFinder.Sought.owed(AT.minusSeconds(1), AT.plusSeconds(61));
        assertEquals(List.of(1L, 2L), finder.issues(List.of(10L), soon, 10));
        assertEquals(List.of(1L), finder.issues(List.of(10L), soon, 1));
        assertEquals(List.of(1L, 2L, 3L), finder.issues(List.of(10L, 11L), soon, 10));
        assertEquals(List.of(4L), finder.issues(List.of(10L, 11L), FollowUpFinder.Sought.failed(), 10));
        assertEquals(List.of(), finder.issues(List.of(), soon, 10));
    }

    @Test
    public void tableNamesFitEveryDatabase() {
        for (String table : List.of("JOURNAL", "APOLOGY", "FOLLOW_UP", "CLAIM", "FIELD_WRITE")) {
            assertTrue(table, ("AO_123456_" + table).length() <= 30);
        }
    }

    private Journal journal(ActiveObjects node) {
        return new ActiveObjectsJournal(node, new Summaries(node, clock));
    }

    private Claims claims(ActiveObjects node) {
        return new Claims(node, clock, new ThisNode());
    }

    private Apologies apologies(ActiveObjects node) {
        return new Apologies(
                journal(node),
                new KeptMethods(new ShippedMethod(), new MethodRows(node, clock)),
                clock,
                ZoneId.of("Europe/Berlin"));
    }

    @Test
    public void whatWasSentIsKeptAsNumbersForAWhile() {
        SentReplies sent = new SentReplies(ao, clock);
        Fingerprint print = Fingerprint.of(
                        "Thank you for your patience, your order left our warehouse this morning with the"
                                + " express service and should be with you on Thursday.")
                .orElseThrow();
        sent.note(100, 1, 11, clock.instant(), print);
        sent.note(100, 1, 11, clock.instant(), print);
        sent.note(100, 2, 12, clock.instant(), print);
        sent.note(200, 3, 13, clock.instant(), print);
        assertEquals("on the other ticket of the project", 1, sent.ticketsNear(100, 1, print));
        assertEquals(2, sent.ticketsNear(100, 9, print));
        sent.note(100, 4, 14, clock.instant().minus(Duration.ofDays(91)), print);
        assertEquals("what is old is not noted", 2, sent.ticketsNear(100, 9, print));
        purge(ao).issue(1);
        assertEquals(1, sent.ticketsNear(100, 9, print));
        for (int comment = 0; comment < 1100; comment++) {
            sent.note(300, 5000 + comment, 5000 + comment, clock.instant().minusSeconds(5000 - comment), print);
        }
        assertEquals(
                "the newest thousand",
                1000,
                ao.count(SentReplyRow.class, Query.select().where("PROJECT_ID = 300")));
    }

    private Purge purge(ActiveObjects node) {
        Summaries summaries = new Summaries(node, clock);
        return new Purge(
                node,
                new ActiveObjectsJournal(node, summaries),
                summaries,
                new FollowUpRows(node),
                new PromiseRows(node),
                claims(node),
                new FieldWrites(node, clock),
                new RefusedTransitions(node),
                new GateOverrides(node),
                new SentReplies(node, clock));
    }

    private static List<String> ids(List<DueFollowUp> due) {
        return due.stream().map(DueFollowUp::id).toList();
    }

    private static Entry entry(Fact fact) {
        return new Entry(ANA, AT, fact, Optional.empty());
    }

    private static FollowUp followUp(String id, Instant due, FollowUp.State state) {
        return FollowUp.scheduled(id, Touch.WEEK, Purpose.ASK, due, Origin.resolution("900"))
                .in(state, Optional.empty());
    }

    /** Every kind of fact, and every kind of evidence, form and absence in them. */
    private static List<Fact> everyFact() {
        StepId step = new StepId("say-back");
        Evidence comment = new Evidence.Comment(20001, "rosa", AT, Optional.of("Charged \"twice\" – since March"));
        Evidence call = new Evidence.Call(AT, "Rosa", "we spoke", Optional.empty());
        Details credit = new Details(
                ReparationKind.GOODWILL,
                ReparationForm.CREDIT,
                AT,
                Optional.of(new Money(new BigDecimal("20.00"), Currency.getInstance("EUR"))),
                "thanks");
        Details demo = new Details(ReparationKind.RESTITUTION, ReparationForm.OPEN_OFFER, AT, Optional.empty(), "");
        return List.of(
                new Fact.ApologyStarted("shipped", 1),
                new Fact.MethodChosen("second-failure", 1),
                new Fact.MethodMoved("outage", 2, List.of(new StepId("thank"), new StepId("own-it"))),
                new Fact.CoveredBy(10009, "CARE-9"),
                new Fact.Uncovered(Optional.of("owner-gone")),
                new Fact.Uncovered(Optional.empty()),
                new Fact.CoveringBegun(10008, "CARE-8", Optional.of("joe")),
                new Fact.CoveringBegun(10007, "CARE-7", Optional.empty()),
                new Fact.CoveringEnded(10008),
                new Fact.FollowUpScheduled(
                        "10001-9-c10008",
                        "week",
                        Purpose.ASK,
                        AT,
                        Origin.resolution("9"),
                        Optional.of(new Whom(10008, "CARE-8", "joe"))),
                new Fact.StepDone(step, comment),
                new Fact.StepDone(step, call),
                new Fact.StepDone(step, new Evidence.KnownProblem(30001, "OPS-3")),
                new Fact.StepDone(step, new Evidence.Answer(false, "the invoice", call)),
                new Fact.StepDone(step, new Evidence.Answer(true, "", comment)),
                new Fact.StepDone(step, new Evidence.Invitation("the advisory board")),
                new Fact.StepDone(step, new Evidence.Plain()),
                new Fact.StepUndone(step, Optional.of("evidence-deleted")),
                new Fact.StepUndone(step, Optional.empty()),
                new Fact.StepWaived(step, "not\nneeded <b>here</b>"),
                new Fact.EvidenceEdited(step, AT),
                new Fact.Resolved("900", "Done"),
                new Fact.Reopened("901"),
                new Fact.ReparationGiven("r1", credit),
                new Fact.ReparationGiven("r2", approved(AT)),
                new Fact.ReparationCorrected("r1", demo, "A slip."),
                new Fact.ReparationWithdrawn("r1", "a mistake"),
                new Fact.GateOverridden("r1", List.of(step, new StepId("explain")), "she asked"),
                new Fact.PromiseMade("p1", "a call", LocalDate.parse("2026-11-26")),
                new Fact.PromiseKept("p1"),
                new Fact.PromiseBroken("p1", "ill"),
                new Fact.PromiseChanged("p1", LocalDate.parse("2026-11-27"), "ill"),
                new Fact.FollowUpScheduled("10001-900", "week", Purpose.ASK, AT, Origin.resolution("900")),
                new Fact.FollowUpMoved("10001-900", AT, "on holiday"),
                new Fact.FollowUpQueued("10001-900", ""),
                new Fact.FollowUpNotRecorded("10001-900"),
                new Fact.FollowUpRetried("10001-900"),
                new Fact.FollowUpFieldSet("901", "moved", Optional.of("no-follow-up")),
                new Fact.FollowUpTaskCreated("10001-900", 20001, "CARE-9"),
                new Fact.FollowUpDone("10001-900", new Outcome(Outcome.They.NO_ANSWER, Outcome.We.SAME, "")),
                new Fact.FollowUpCancelled("10001-900", "reopened"),
                new Fact.FollowUpFailed("10001-900", "no permission"),
                new Fact.Unknown("hug-given", 3, "{}"));
    }

    /** With all that can be said of a reparation. */
    private static Details approved(Instant at) {
        Money worth = new Money(new BigDecimal("12.50"), Currency.getInstance("EUR"));
        return new Details(
                ReparationKind.GOODWILL,
                ReparationForm.GIFT,
                at,
                Optional.of(worth),
                Optional.of(new Loss(LossKind.GOODS, Optional.of(new Money(BigDecimal.TEN, worth.currency())))),
                Optional.of("ben"),
                "");
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        CountDownLatch go = new CountDownLatch(1);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> one : work) {
                running.add(threads.submit(() -> {
                    go.await();
                    return one.call();
                }));
            }
            go.countDown();
            List<T> done = new ArrayList<>();
            for (Future<T> one : running) {
                done.add(one.get());
            }
            return done;
        } finally {
            threads.shutdown();
        }
    }
}
