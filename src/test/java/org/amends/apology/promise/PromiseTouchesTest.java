package org.amends.apology.promise;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amends.apology.Apology;
import org.amends.apology.CatchUp;
import org.amends.apology.Decision;
import org.amends.apology.ResolvedWhen;
import org.amends.apology.Story;
import org.amends.apology.calendar.Holiday;
import org.amends.apology.calendar.WorkingCalendar;
import org.amends.apology.calendar.WorkingHours;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.followup.Origin;
import org.amends.apology.followup.Outcome;
import org.amends.apology.followup.Purpose;
import org.amends.apology.followup.Touch;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.junit.Test;

/** The follow-up that comes with each promise. The story begins on Saturday, 21 November 2026, at ten in Berlin. */
public class PromiseTouchesTest {
    private static final LocalDate THURSDAY = LocalDate.parse("2026-11-26");
    private static final LocalDate SUNDAY = LocalDate.parse("2026-11-29");

    private final Story story = Story.begun();
    private WorkingCalendar calendar = WorkingCalendar.office(Story.BERLIN);

    @Test
    public void itFallsDueWhenWorkBeginsOnTheDay() {
        is(made("p", THURSDAY));
        FollowUp touch = only();
        assertEquals(Purpose.PROMISE, touch.purpose());
        assertEquals(Touch.PROMISE, touch.touch());
        assertEquals(Instant.parse("2026-11-26T08:00:00Z"), touch.due());
        assertEquals(Optional.of("p"), state().promiseOf(touch).map(Promise::id));
    }

    @Test
    public void whatIsPromisedForADayOffIsLookedAtBeforeIt() {
        is(made("p", SUNDAY));
        assertEquals(Instant.parse("2026-11-27T08:00:00Z"), only().due());
    }

    @Test
    public void aHolidayOfTheProjectCounts() {
        Holiday feast = new Holiday(THURSDAY, false, "Feast");
        calendar = new WorkingCalendar(
                Story.BERLIN, Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), List.of(feast), WorkingHours.OFFICE);
        is(made("p", THURSDAY));
        assertEquals(Instant.parse("2026-11-25T08:00:00Z"), only().due());
    }

    @Test
    public void itIsNeverDueBeforeItWasPromised() {
        story.later(Duration.ofDays(2).plusHours(3));
        is(made("p", LocalDate.parse("2026-11-23")));
        assertEquals(Instant.parse("2026-11-23T12:00:00Z"), only().due());
        story.later(Duration.ofHours(8));
        is(made("q", LocalDate.parse("2026-11-23")));
        assertEquals(Instant.parse("2026-11-24T08:00:00Z"), touches().get(1).due());
    }

    @Test
    public void itMovesWithTheDayAndSaysWhy() {
        is(made("p", THURSDAY));
        is(new Fact.PromiseChanged("p", SUNDAY.plusDays(1), "The bank is shut."));
        assertEquals(Instant.parse("2026-11-30T08:00:00Z"), only().due());
        assertEquals(Instant.parse("2026-11-26T08:00:00Z"), only().promised());
        assertTrue(story.journal.read(Story.ISSUE).stream()
                .anyMatch(line -> line.entry().fact() instanceof Fact.FollowUpMoved moved
                        && moved.reason().equals("The bank is shut.")));
        is(new Fact.PromiseChanged("p", SUNDAY.plusYears(9), "The bank is shut for long."));
        assertEquals(2035, only().due().atZone(Story.BERLIN).getYear());
        assertEquals(List.of(), owed());
    }

    @Test
    public void whoMovesItByHandMovesItUntilTheDayChanges() {
        is(made("p", THURSDAY));
        Instant friday = Instant.parse("2026-11-27T08:00:00Z");
        is(new Fact.FollowUpMoved(only().id(), friday, "I am ill."));
        is(new Fact.StepUndone(new org.amends.apology.method.StepId("own-it"), Optional.empty()));
        assertEquals(friday, only().due());
        is(new Fact.PromiseChanged("p", SUNDAY.plusDays(1), "Later."));
        assertEquals(Instant.parse("2026-11-30T08:00:00Z"), only().due());
    }

    @Test
    public void keptOrBrokenBeforeItIsCancelled() {
        is(made("p", THURSDAY), new Fact.PromiseKept("p"));
        assertEquals(FollowUp.State.CANCELLED, only().state());
        assertEquals(Optional.of("promise-kept"), only().because());
        is(made("q", THURSDAY), new Fact.PromiseBroken("q", "Ill."));
        assertEquals(Optional.of("promise-broken"), touches().get(1).because());
    }

    @Test
    public void keptWhileSomebodyHasTheTaskItIsOver() {
        is(made("p", THURSDAY));
        is(new Fact.FollowUpTaskCreated(only().id(), 77, "CARE-77"));
        is(new Fact.PromiseKept("p"));
        assertEquals(FollowUp.State.CANCELLED, only().state());
    }

    @Test
    public void aBrokenPromiseWithANewDayIsLookedAtAgainAndThereAreNeverTwo() {
        is(made("p", THURSDAY), new Fact.PromiseBroken("p", "Ill."));
        is(new Fact.PromiseChanged("p", SUNDAY.plusDays(1), "I am well again."));
        assertEquals(2, touches().size());
        assertEquals(1, touches().stream().filter(FollowUp::owed).count());
        assertEquals(Instant.parse("2026-11-30T08:00:00Z"), touches().get(1).due());
        is(new Fact.PromiseChanged("p", SUNDAY.plusDays(2), "The bank."));
        assertEquals(2, touches().size());
        assertEquals(Instant.parse("2026-12-01T08:00:00Z"), touches().get(1).due());
        assertEquals(List.of(), owed());
    }

    @Test
    public void whatIsOverComesAgainOnlyWithAnotherDay() {
        is(made("p", THURSDAY));
        is(new Fact.FollowUpDone(only().id(), new Outcome(Outcome.They.NO_ANSWER, Outcome.We.SAME, "")));
        assertEquals(List.of(), owed());
        is(new Fact.PromiseChanged("p", SUNDAY.plusDays(1), "Not yet."));
        assertEquals(2, touches().size());
    }

    @Test
    public void eachPromiseHasItsOwnAndNoneTakesTheTicketsFollowUp() {
        is(made("p", THURSDAY), made("q", SUNDAY));
        assertEquals(2, touches().size());
        assertEquals(Optional.empty(), state().followUp());
        assertEquals(
                List.of("p", "q"),
                state().openPromises().stream().map(Promise::id).toList());
    }

    @Test
    public void whoLookedAtAnOlderJournalSchedulesNothingForWhatIsSettled() {
        is(made("p", THURSDAY), new Fact.PromiseKept("p"));
        Origin origin = new Origin(Origin.Kind.PROMISE, "p");
        Fact late = new Fact.FollowUpScheduled("x", Touch.PROMISE, Purpose.PROMISE, story.now(), origin);
        assertEquals("follow-up-stale", story.refused(late).code());
    }

    @Test
    public void soonIsTwoWorkingDays() {
        is(made("p", SUNDAY));
        LocalDate wednesday = LocalDate.parse("2026-11-25");
        assertEquals(Urgency.NONE, urgency(wednesday));
        assertEquals(Urgency.SOON, urgency(wednesday.plusDays(1)));
        assertEquals(Urgency.SOON, urgency(SUNDAY));
        assertEquals(Urgency.OVERDUE, urgency(SUNDAY.plusDays(1)));
        is(new Fact.PromiseKept("p"));
        assertEquals(Urgency.NONE, urgency(SUNDAY.plusDays(1)));
    }

    @Test
    public void whereNobodyEverWorksSoonIsTwoDays() {
        is(made("p", SUNDAY));
        calendar = new WorkingCalendar(Story.BERLIN, Set.of(DayOfWeek.values()), List.of(), WorkingHours.OFFICE);
        assertEquals(Urgency.NONE, urgency(SUNDAY.minusDays(3)));
        assertEquals(Urgency.SOON, urgency(SUNDAY.minusDays(2)));
    }

    private Urgency urgency(LocalDate today) {
        return Urgency.of(state().promises().get(0), today, calendar);
    }

    /** The facts, each with what it leads to. */
    private void is(Fact... facts) {
        for (Fact fact : facts) {
            if (!(fact instanceof Fact.StepUndone)) {
                story.ana(fact);
            }
            Decision decision = story.apologies.record(Story.ISSUE, owed());
            assertTrue(decision.toString(), decision instanceof Decision.Accepted);
        }
    }

    private List<Entry> owed() {
        return new CatchUp(Story.ONE_WEEK, calendar, ResolvedWhen.shipped()).owed(state(), List.of());
    }

    private Apology state() {
        return story.state();
    }

    private List<FollowUp> touches() {
        return state().followUps();
    }

    private FollowUp only() {
        assertEquals(1, touches().size());
        return touches().get(0);
    }

    private static Fact made(String id, LocalDate by) {
        return new Fact.PromiseMade(id, "3 refunds", by);
    }
}
