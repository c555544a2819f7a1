package org.amends.apology.followup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.apology.Apology;
import org.amends.apology.CatchUp;
import org.amends.apology.Change;
import org.amends.apology.Decision;
import org.amends.apology.Firing;
import org.amends.apology.ResolvedWhen;
import org.amends.apology.Story;
import org.amends.apology.calendar.Offset;
import org.amends.apology.calendar.WorkingCalendar;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.method.StepId;
import org.junit.Test;

/** What the touches of a cadence make of an apology's life. */
public class CadenceTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.always(Story.BERLIN);
    private static final StepId OWN_IT = new StepId("own-it");
    private static final StepId INVITE_IN = new StepId("invite-in");
    private static final StepId FOLLOW_UP = new StepId("follow-up");

    private final Story story = Story.begun();
    private final Instant began = story.now();
    private final List<Change> changes = new ArrayList<>();
    private Cadence cadence = Cadence.shipped();

    // The repeat: a call every two weeks, at most six times (A8).

    @Test
    public void theInvitedAreCalledSixTimesEveryTwoWeeksAndThenNoMore() {
        does("invite-in");
        for (int call = 1; call <= 6; call++) {
            FollowUp owed = only("call");
            assertEquals("call " + call, began.plus(Duration.ofDays(14L * call)), owed.due());
            story.later(Duration.between(story.now(), owed.due()));
            is(new Fact.FollowUpDone(owed.id(), better()));
        }
        assertEquals(List.of(), owed("call"));
        assertEquals(6, all("call").size());
    }

    @Test
    public void aCallThatWasDoneLateIsFollowedFromThenOn() {
        does("invite-in");
        story.later(Duration.ofDays(40));
        is(new Fact.FollowUpDone(only("call").id(), better()));
        assertEquals(story.now().plus(Duration.ofDays(14)), only("call").due());
    }

    @Test
    public void aCallThatEndedWithoutAnOutcomeIsFollowedAllTheSame() {
        does("invite-in");
        story.later(Duration.ofDays(14));
        is(new Fact.FollowUpNotRecorded(only("call").id()));
        assertEquals(began.plus(Duration.ofDays(28)), only("call").due());
    }

    @Test
    public void aCallThatSomebodyCancelledEndsTheCalls() {
        does("invite-in");
        is(new Fact.FollowUpCancelled(only("call").id(), "They left the company."));
        assertEquals(List.of(), owed("call"));
    }

    @Test
    public void anInvitationThatWasTakenBackCancelsTheCallAndGivenAgainCallsAgain() {
        does("invite-in");
        is(new Fact.StepUndone(INVITE_IN, Optional.empty()));
        assertEquals(List.of(), owed("call"));
        assertEquals(Optional.of("step-undone"), all("call").get(0).because());
        story.later(Duration.ofDays(1));
        does("invite-in");
        assertEquals(story.now().plus(Duration.ofDays(14)), only("call").due());
    }

    @Test
    public void whenItFallsDueWhoIsNoLongerInvitedIsNotCalled() {
        does("invite-in");
        FollowUp call = only("call");
        assertEquals(new Firing.Now(), firing(call, Optional.empty(), false));
        story.ana(new Fact.StepUndone(INVITE_IN, Optional.empty()));
        assertEquals(new Firing.NotNeeded("not-invited"), firing(call, Optional.empty(), false));
    }

    // No answer: once more, and then it stops.

    @Test
    public void noAnswerAsksOnceMoreAndThenStops() {
        resolved("900");
        FollowUp first = only("week");
        story.later(Duration.ofDays(8));
        is(new Fact.FollowUpDone(first.id(), noAnswer()));
        FollowUp second = only("week");
        assertEquals(new Origin(Origin.Kind.NO_ANSWER, first.id()), second.origin());
        assertEquals(story.now().plus(Duration.ofDays(7)), second.due());
        story.later(Duration.ofDays(7));
        is(new Fact.FollowUpDone(second.id(), noAnswer()));
        assertEquals(List.of(), owed("week"));
        assertEquals(2, all("week").size());
    }

    @Test
    public void theSecondTryIsCancelledWhenTheTicketIsReopened() {
        resolved("900");
        is(new Fact.FollowUpDone(only("week").id(), noAnswer()));
        reopened("901");
        assertEquals(List.of(), owed("week"));
    }

    @Test
    public void noAnswerToACallJustGoesOn() {
        does("invite-in");
        story.later(Duration.ofDays(14));
        is(new Fact.FollowUpDone(only("call").id(), noAnswer()));
        assertEquals(Origin.Kind.REPEAT, only("call").origin().kind());
    }

    // Taking responsibility, and silence.

    @Test
    public void aWeekAfterTakingResponsibilitySomebodyIsAskedToSaySomething() {
        does("own-it");
        FollowUp silence = only("silence");
        assertEquals(began.plus(Duration.ofDays(7)), silence.due());
        assertEquals(Purpose.CHECK, silence.purpose());
        assertEquals(new Firing.Now(), firing(silence, Optional.of(began.minusSeconds(5)), false));
    }

    @Test
    public void silenceIsMovedWhenSomethingWasSaid() {
        does("own-it");
        Instant said = began.plus(Duration.ofDays(3));
        Firing firing = firing(only("silence"), Optional.of(said), false);
        assertEquals(new Firing.Later(said.plus(Duration.ofDays(7))), firing);
    }

    @Test
    public void resolvingEndsTheSilenceAndReopeningBeginsItAnew() {
        does("own-it");
        story.later(Duration.ofDays(2));
        resolved("900");
        assertEquals(List.of(), owed("silence"));
        assertEquals(Optional.of("resolved"), all("silence").get(0).because());
        story.later(Duration.ofDays(2));
        reopened("901");
        assertEquals(story.now().plus(Duration.ofDays(7)), only("silence").due());
        assertEquals(new Origin(Origin.Kind.OWN_IT, "901"), only("silence").origin());
        assertEquals(List.of(), owed("week"));
    }

    @Test
    public void responsibilityThatWasTakenBackCancelsTheSilenceAndTakenAgainBeginsItAnew() {
        does("own-it");
        is(new Fact.StepUndone(OWN_IT, Optional.empty()));
        assertEquals(List.of(), owed("silence"));
        story.later(Duration.ofDays(3));
        does("own-it");
        assertEquals(story.now().plus(Duration.ofDays(7)), only("silence").due());
    }

    @Test
    public void whatAPersonCancelledStaysCancelled() {
        does("own-it");
        is(new Fact.FollowUpCancelled(only("silence").id(), "We speak every day."));
        assertEquals(List.of(), owed("silence"));
        resolved("900");
        is(new Fact.FollowUpCancelled(only("week").id(), "They asked us not to call."));
        assertEquals(List.of(), owed("week"));
        is(new Fact.StepWaived(FOLLOW_UP, "Not wanted."));
        is(new Fact.StepUndone(FOLLOW_UP, Optional.empty()));
        assertEquals(List.of(), owed("week"));
    }

    @Test
    public void aPromisedDayThatWasMovedStaysMovedWhateverHappensElse() {
        resolved("900");
        Instant to = began.plus(Duration.ofDays(12));
        is(new Fact.FollowUpMoved(only("week").id(), to, "They are on holiday."));
        does("invite-in");
        assertEquals(to, only("week").due());
        assertEquals(began.plus(Duration.ofDays(7)), only("week").promised());
    }

    // What an admin changes.

    @Test
    public void aTouchThatIsSwitchedOnDoesNotReachBack() {
        resolved("900");
        Instant later = began.plus(Duration.ofDays(1));
        cadence = with(touch("check", true, later));
        is();
        assertEquals(List.of(), all("check"));
        story.later(Duration.ofDays(2));
        reopened("901");
        resolved("902");
        assertEquals(story.now().plus(Duration.ofDays(2)), only("check").due());
    }

    @Test
    public void aTouchThatIsSwitchedOffKeepsWhatItPromised() {
        resolved("900");
        cadence = new Cadence(List.of());
        is();
        assertEquals(1, owed("week").size());
        FollowUp week = only("week");
        assertEquals(
                new Firing.Now(),
                Firing.of(story.state(), week, cadence.touch("week"), CALENDAR, Optional.empty(), false));
    }

    @Test
    public void anotherOffsetMovesNothingThatWasPromised() {
        resolved("900");
        Instant promised = only("week").due();
        cadence = with(new Touch(
                "week",
                true,
                Instant.EPOCH,
                Anchor.RESOLUTION,
                Offset.days(3),
                Purpose.ASK,
                Condition.ALWAYS,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        is();
        assertEquals(promised, only("week").due());
    }

    @Test
    public void aCustomerIsToldOnceOfOneKnownProblem() {
        cadence = with(touch("what-we-changed", true, Instant.EPOCH));
        resolved("900");
        FollowUp news = only("what-we-changed");
        assertEquals(new Firing.Now(), firing(news, Optional.empty(), false));
        assertEquals(new Firing.NotNeeded("told-before"), firing(news, Optional.empty(), true));
    }

    @Test
    public void whatIsNotNeededIsOnlyTheAskingItself() {
        cadence = with(touch("check", true, Instant.EPOCH));
        resolved("900");
        is(new Fact.StepWaived(FOLLOW_UP, "They asked us not to call."));
        assertEquals(List.of(), owed("week"));
        assertEquals(1, owed("check").size());
    }

    private static Touch touch(String id, boolean on, Instant since) {
        Touch shipped = Cadence.shipped().touch(id).orElseThrow();
        return new Touch(
                id,
                on,
                since,
                shipped.anchor(),
                shipped.offset(),
                shipped.purpose(),
                shipped.condition(),
                shipped.repeat(),
                shipped.name(),
                shipped.question());
    }

    private static Cadence with(Touch touch) {
        Stream<Touch> others =
                Cadence.shipped().touches().stream().filter(other -> !other.id().equals(touch.id()));
        return new Cadence(Stream.concat(others, Stream.of(touch)).toList());
    }

    private static Outcome better() {
        return new Outcome(Outcome.They.BETTER, Outcome.We.SAME, "");
    }

    private static Outcome noAnswer() {
        return new Outcome(Outcome.They.NO_ANSWER, Outcome.We.SAME, "");
    }

    private Firing firing(FollowUp followUp, Optional<Instant> lastSaid, boolean toldBefore) {
        return Firing.of(story.state(), followUp, cadence.touch(followUp.touch()), CALENDAR, lastSaid, toldBefore);
    }

    private void resolved(String group) {
        changes.add(new Change(group, story.now(), "ben", true, "Done"));
        is();
    }

    private void reopened(String group) {
        changes.add(new Change(group, story.now(), "rosa", false, ""));
        is();
    }

    private void does(String step) {
        is(new Fact.StepDone(new StepId(step), story.proofFor(step)));
    }

    /** These facts, and what the cadence makes of them; asked again it makes nothing more of them. */
    private void is(Fact... facts) {
        story.ana(facts);
        Decision decision = story.apologies.record(Story.ISSUE, owes());
        assertTrue(decision.toString(), decision instanceof Decision.Accepted);
        assertEquals(List.of(), owes());
    }

    private List<Entry> owes() {
        Apology now = story.state();
        return new CatchUp(cadence, CALENDAR, ResolvedWhen.shipped()).owed(now, changes);
    }

    private FollowUp only(String touch) {
        List<FollowUp> owed = owed(touch);
        assertEquals(touch + " in " + story.state().followUps(), 1, owed.size());
        return owed.get(0);
    }

    private List<FollowUp> owed(String touch) {
        return all(touch).stream().filter(FollowUp::owed).toList();
    }

    private List<FollowUp> all(String touch) {
        return story.state().followUps().stream()
                .filter(followUp -> followUp.touch().equals(touch))
                .toList();
    }
}
