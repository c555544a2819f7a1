package org.amends.apology.reparation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.amends.apology.Apology;
import org.amends.apology.CatchUp;
import org.amends.apology.Change;
import org.amends.apology.Decision;
import org.amends.apology.ResolvedWhen;
import org.amends.apology.Story;
import org.amends.apology.calendar.WorkingCalendar;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.journal.Line;
import org.amends.apology.method.ShippedMethods;
import org.amends.apology.method.StepId;
import org.junit.Test;

/** The cases of docs/reparation-order.md that the rules decide, each by its number there. */
public class ReparationOrderTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private Story story = Story.begun();

    @Test
    public void case1NothingWasGiven() {
        is(1);
    }

    @Test
    public void case2OnlyTimeAndAttention() {
        for (ReparationForm form :
                List.of(ReparationForm.CALL, ReparationForm.DEMO, ReparationForm.OPEN_OFFER, ReparationForm.OTHER)) {
            gives(form.code(), ReparationKind.GOODWILL, form, story.now());
            is(2);
        }
    }

    @Test
    public void case3GoodwillWhileItWasOpen() {
        givesEarly("r1", story.now());
        is(3);
    }

    @Test
    public void case4GoodwillAfterTheResolution() {
        resolvedAnHourAgo();
        givesGoodwill("r1", story.now());
        is(4);
    }

    @Test
    public void case5OwedWhileItWasOpen() {
        givesOwed("r1", story.now());
        story.later(HOUR).owned().resolved("1");
        is(5);
    }

    @Test
    public void case6OwedAfterTheResolution() {
        resolvedAnHourAgo();
        givesOwed("r1", story.now());
        is(6);
    }

    @Test
    public void case7ToldInTheResolvingTransition() {
        story.owned().later(HOUR).resolved("1");
        givesGoodwill("r1", story.now());
        is(7);
    }

    @Test
    public void case8RecordedDaysLater() {
        Instant told = story.later(HOUR).now();
        story.later(DAY).owned().resolved("1").later(DAY);
        givesGoodwill("r1", told);
        is(8);
    }

    @Test
    public void case9ReopenedAfterGoodwill() {
        resolvedAnHourAgo();
        givesGoodwill("r1", story.now());
        story.later(HOUR).catchesUp(reopening("2"));
        is(9);
    }

    @Test
    public void case10ToldBetweenReopeningAndResolvingAgain() {
        resolvedAnHourAgo();
        story.catchesUp(reopening("2")).later(HOUR);
        Instant told = story.now();
        story.later(HOUR).resolved("3").later(HOUR);
        givesGoodwill("r1", told);
        is(10);
    }

    @Test
    public void case11ToldAtTheInstantOfReopening() {
        resolvedAnHourAgo();
        Instant reopened = story.now();
        story.catchesUp(reopening("2")).later(HOUR).resolved("3");
        givesGoodwill("r1", reopened);
        is(11);
    }

    @Test
    public void case12ResolvedTwice() {
        resolvedAnHourAgo();
        Instant told = story.now();
        story.later(HOUR).catchesUp(new Change("2", story.now(), "ana", true, "Fixed"));
        givesGoodwill("r1", told);
        is(12);
    }

    @Test
    public void case13GoodwillWasOwed() {
        resolvedAnHourAgo();
        Details was = givesGoodwill("r1", story.now());
        corrects("r1", new Details(ReparationKind.RESTITUTION, was.form(), was.offeredAt(), was.value(), ""));
        is(13);
    }

    @Test
    public void case14WhatWasOwedWasAGesture() {
        resolvedAnHourAgo();
        Details was = givesOwed("r1", story.now());
        corrects("r1", new Details(ReparationKind.GOODWILL, was.form(), was.offeredAt(), was.value(), ""));
        is(14);
    }

    @Test
    public void case15TheDayWasASlip() {
        Instant before = story.later(HOUR).now();
        resolvedAnHourAgo();
        givesGoodwill("r1", story.now());
        corrects("r1", details(ReparationKind.GOODWILL, ReparationForm.CREDIT, before));
        is(15);
    }

    @Test
    public void case16TheOnlyOneWasWithdrawn() {
        givesOwed("r1", story.now());
        withdraws("r1");
        is(16);
    }

    @Test
    public void case17GoodwillWasWithdrawn() {
        givesOwed("r1", story.now());
        story.later(HOUR);
        resolvedAnHourAgo();
        givesGoodwill("r2", story.now());
        withdraws("r2");
        is(17);
    }

    @Test
    public void case18TwoGestures() {
        givesEarly("r1", story.now());
        resolvedAnHourAgo();
        givesGoodwill("r2", story.now());
        is(18);
    }

    @Test
    public void case19TheEarlierGestureWasWithdrawn() {
        givesEarly("r1", story.now());
        resolvedAnHourAgo();
        givesGoodwill("r2", story.now());
        withdraws("r1");
        is(19);
    }

    @Test
    public void case20OwedBeforeGoodwillAfter() {
        givesOwed("r1", story.now());
        resolvedAnHourAgo();
        givesGoodwill("r2", story.now());
        is(20);
    }

    @Test
    public void case21ACallAndThenACredit() {
        gives("r1", ReparationKind.GOODWILL, ReparationForm.CALL, story.now());
        resolvedAnHourAgo();
        givesGoodwill("r2", story.now());
        is(21);
    }

    @Test
    public void case22OwedAndThenACall() {
        givesOwed("r1", story.now());
        resolvedAnHourAgo();
        gives("r2", ReparationKind.GOODWILL, ReparationForm.CALL, story.now());
        is(22);
    }

    @Test
    public void case23RecordedInTheOtherOrder() {
        Instant first = story.later(HOUR).now();
        resolvedAnHourAgo();
        givesGoodwill("r2", story.now());
        givesGoodwill("r1", first);
        is(23);
    }

    @Test
    public void case24ToldBeforeTheJournalBegan() {
        givesOwed("r1", story.now().minusMillis(1));
        is(24);
    }

    @Test
    public void case25OneBeforeTheJournalBeganAndOneAfter() {
        givesEarly("r1", story.now().minusMillis(1));
        resolvedAnHourAgo();
        givesGoodwill("r2", story.now());
        is(25);
    }

    @Test
    public void case26ADuplicateDoesNotCount() {
        story.owned().catchesUp(new Change("1", story.now(), "ana", true, "Duplicate"));
        assertTrue("nothing owed", story.state().resolution().isEmpty());
        story.later(HOUR);
        givesEarly("r1", story.now());
        is(26);
    }

    @Test
    public void case27ByTheStatus() {
        story.owned();
        Change closed =
                new Change("1", story.now(), "ana", Optional.empty(), Optional.of(new Change.To("6", "Closed", true)));
        catchesUp(new ResolvedWhen(ResolvedWhen.By.CATEGORY, List.of(), Instant.EPOCH), closed);
        story.later(HOUR);
        givesGoodwill("r1", story.now());
        is(27);
    }

    @Test
    public void case28TheProjectChangesWhatItCounts() {
        resolvedAnHourAgo();
        givesGoodwill("r1", story.now());
        story.later(HOUR);
        ResolvedWhen closed = new ResolvedWhen(ResolvedWhen.By.STATUSES, List.of("Closed"), story.now());
        catchesUp(closed, new Change("1", story.now().minus(HOUR).minus(HOUR), "ana", true, "Done"));
        is(28);
    }

    @Test
    public void case30TheEventWasLost() {
        Instant resolved = story.later(HOUR).now();
        story.later(HOUR).owned();
        givesEarly("r1", story.now());
        assertEquals(ReparationOrder.BEFORE, story.state().order());
        story.later(HOUR).catchesUp(new Change("1", resolved, "ana", true, "Done"));
        is(30);
    }

    @Test
    public void case31TheClockIsSetBack() {
        story.owned().later(HOUR).resolved("1").later(Duration.ofMinutes(-5));
        givesGoodwill("r1", story.state().notBefore(story.now()));
        is(31);
    }

    @Test
    public void case33TwoAgentsAtOnce() throws Exception {
        for (int round = 0; round < 20; round++) {
            story = Story.begun();
            Instant before = story.later(HOUR).now();
            resolvedAnHourAgo();
            Fact first = new Fact.ReparationGiven("r1", credit(before));
            Fact second = new Fact.ReparationGiven("r2", credit(story.now()));
            assertEquals(2, accepted(List.of(first, second)));
            assertEquals(2, story.state().reparations().size());
            is(33);
        }
    }

    @Test
    public void case34OneWithdrawsWhatTheOtherCorrects() throws Exception {
        for (int round = 0; round < 20; round++) {
            story = Story.begun();
            resolvedAnHourAgo();
            givesGoodwill("r1", story.now());
            Fact correction =
                    new Fact.ReparationCorrected("r1", credit(story.now().minusSeconds(60)), "A slip.");
            assertTrue(accepted(List.of(correction, new Fact.ReparationWithdrawn("r1", "Booked twice."))) >= 1);
            is(34);
        }
    }

    @Test
    public void case35TheWordsAreTakenOut() {
        resolvedAnHourAgo();
        gives("r1", ReparationKind.GOODWILL, ReparationForm.CREDIT, story.now());
        corrects(
                "r1",
                new Details(
                        ReparationKind.GOODWILL, ReparationForm.CREDIT, story.now(), Optional.empty(), "Rosa's rent"));
        List<Line> lines = story.journal.read(Story.ISSUE).stream()
                .map(ReparationOrderTest::redacted)
                .toList();
        Apology without = Apology.fold(Story.ISSUE, lines, new ShippedMethods()).orElseThrow();
        assertEquals("", without.reparations().get(0).details().note());
        OrderPage.promises(35, without.order().code());
    }

    @Test
    public void case36ALineOfANewerVersion() {
        givesOwed("r1", story.now());
        List<Line> lines = new ArrayList<>(story.journal.read(Story.ISSUE));
        Fact newer = new Fact.Unknown("reparation-given", 9, "{\"kind\":\"goodwill\"}");
        lines.add(new Line(9, new Entry(Story.BEN, story.now(), newer, Optional.empty())));
        OrderPage.promises(
                36,
                Apology.fold(Story.ISSUE, lines, new ShippedMethods())
                        .orElseThrow()
                        .order()
                        .code());
    }

    @Test
    public void case37WhateverTheGateHolds() {
        for (GateHolds holds : GateHolds.values()) {
            story = Story.begun(holds);
            resolvedAnHourAgo();
            givesGoodwill("r1", story.now());
            is(37);
        }
    }

    @Test
    public void case38TheAmountIsCorrected() {
        resolvedAnHourAgo();
        Details was = givesGoodwill("r1", story.now());
        story.later(HOUR).catchesUp(reopening("2"));
        Money other = new Money(new BigDecimal("25.00"), Currency.getInstance("EUR"));
        corrects("r1", new Details(was.kind(), was.form(), was.offeredAt(), Optional.of(other), ""));
        is(38);
    }

    private void is(int number) {
        OrderPage.promises(number, story.state().order().code());
    }

    /** All that the gate wants is done, and the ticket was resolved an hour ago. */
    private void resolvedAnHourAgo() {
        if (story.state().step(new StepId("listen")).isOpen()) {
            story.owned();
        }
        story.later(HOUR).resolved("1").later(HOUR);
    }

    private Change reopening(String group) {
        return new Change(group, story.now(), "rosa", false, "");
    }

    private void catchesUp(ResolvedWhen when, Change... changes) {
        CatchUp catchUp = new CatchUp(Story.ONE_WEEK, WorkingCalendar.always(Story.BERLIN), when);
        Decision decision = story.apologies.record(Story.ISSUE, catchUp.owed(story.state(), List.of(changes)));
        assertTrue(decision.toString(), decision instanceof Decision.Accepted);
    }

    private Details givesGoodwill(String id, Instant told) {
        return gives(id, ReparationKind.GOODWILL, ReparationForm.CREDIT, told);
    }

    private Details givesOwed(String id, Instant told) {
        return gives(id, ReparationKind.RESTITUTION, ReparationForm.REFUND, told);
    }

    private Details gives(String id, ReparationKind kind, ReparationForm form, Instant told) {
        Details details = details(kind, form, told);
        story.ana(new Fact.ReparationGiven(id, details));
        return details;
    }

    /** Past the gate, with a reason. */
    private void givesEarly(String id, Instant told) {
        Fact early = new Fact.GateOverridden(id, story.state().gate().missing(), "The rent is due.");
        Decision decision =
                story.apologies.record(Story.ISSUE, story.batch(new Fact.ReparationGiven(id, credit(told)), early));
        assertTrue(decision.toString(), decision instanceof Decision.Accepted);
    }

    private void corrects(String id, Details details) {
        story.ana(new Fact.ReparationCorrected(id, details, "A slip."));
    }

    private void withdraws(String id) {
        story.ana(new Fact.ReparationWithdrawn(id, "Booked twice."));
    }

    private static Details credit(Instant told) {
        return details(ReparationKind.GOODWILL, ReparationForm.CREDIT, told);
    }

    private static Details details(ReparationKind kind, ReparationForm form, Instant told) {
        return new Details(kind, form, told, Optional.empty(), "");
    }

    /** Each fact by an agent of its own, at once; how many were recorded. */
    private int accepted(List<Fact> facts) throws Exception {
        ExecutorService agents = Executors.newFixedThreadPool(facts.size());
        try {
            List<Callable<Decision>> acts = new ArrayList<>();
            facts.forEach(fact -> acts.add(() -> story.apologies.record(Story.ISSUE, Story.BEN, fact)));
            int accepted = 0;
            for (Future<Decision> act : agents.invokeAll(acts)) {
                accepted += act.get() instanceof Decision.Accepted ? 1 : 0;
            }
            return accepted;
        } finally {
            agents.shutdown();
        }
    }

    private static Line redacted(Line line) {
        Fact fact = line.entry().fact();
        if (fact instanceof Fact.ReparationCorrected corrected) {
            Details was = corrected.details();
            fact = new Fact.ReparationCorrected(corrected.id(), details(was.kind(), was.form(), was.offeredAt()), "");
        }
        return new Line(
                line.seq(),
                new Entry(
                        line.entry().actor(),
                        line.entry().at(),
                        fact,
                        line.entry().key()));
    }
}
