package org.amends.apology.followup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.amends.apology.Change;
import org.amends.apology.StepState;
import org.amends.apology.Story;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.method.StepId;
import org.amends.apology.word.Actor;
import org.junit.Test;

public class FollowUpTest {
    private static final Outcome OUTCOME = new Outcome(Outcome.They.BETTER, Outcome.We.SAME, "");
    private static final StepId FOLLOW_UP = new StepId("follow-up");
    private static final StepId REPAIR = new StepId("repair");
    private final Story story = Story.begun();
    private final Instant began = story.now();
    private final Change resolved = new Change("900", began, "ben", true, "Done");
    private final Change reopened = new Change("901", began.plusSeconds(60), "rosa", false, "");
    private final Change resolvedAgain = new Change("902", began.plusSeconds(120), "ana", true, "Done");

    @Test
    public void resolvingDoesTheRepairAndSchedulesTheCallInAWeek() {
        story.catchesUp(resolved);
        assertEquals(
                StepState.done(story.state().step(REPAIR).step(), Story.BEN, began),
                story.state().step(REPAIR));
        FollowUp followUp = followUp();
        assertEquals("10001-900", followUp.id());
        assertEquals(FollowUp.State.SCHEDULED, followUp.state());
        assertEquals(began.plus(Duration.ofDays(7)), followUp.due());
    }

    @Test
    public void lookingAgainFindsNothingNew() {
        story.catchesUp(resolved);
        assertEquals(List.of(), story.owed(resolved));
    }

    @Test
    public void twoNodesThatLookAtOnceRecordItOnce() {
        List<Entry> seenByOne = story.owed(resolved);
        List<Entry> seenByTheOther = story.owed(resolved);
        story.apologies.record(Story.ISSUE, seenByOne);
        story.apologies.record(Story.ISSUE, seenByTheOther);
        assertEquals(3, story.state().history().size());
    }

    @Test
    public void whoLookedAtAnOlderHistorySchedulesNothing() {
        List<Entry> stale = story.owed(resolved);
        story.catchesUp(resolved, reopened);
        story.apologies.record(Story.ISSUE, stale);
        assertEquals(List.of(), story.state().followUps());
        assertFalse(story.state().resolved());
    }

    @Test
    public void reopeningOpensTheRepairAndCancelsTheFollowUp() {
        story.catchesUp(resolved).catchesUp(resolved, reopened);
        assertTrue(story.state().step(REPAIR).isOpen());
        assertEquals(FollowUp.State.CANCELLED, followUp().state());
        assertEquals(Optional.of("reopened"), followUp().because());
        assertEquals(List.of(), story.owed(resolved, reopened));
    }

    @Test
    public void resolvingAgainSchedulesAnew() {
        story.catchesUp(resolved).catchesUp(resolved, reopened).catchesUp(resolved, reopened, resolvedAgain);
        assertEquals(2, story.state().followUps().size());
        assertEquals("10001-902", followUp().id());
        assertEquals(resolvedAgain.at().plus(Duration.ofDays(7)), followUp().due());
    }

    @Test
    public void aWaivedRepairIsOpenAgainAfterReopening() {
        story.ana(new Fact.StepWaived(REPAIR, "Nothing to repair.")).later(Duration.ofSeconds(30));
        story.catchesUp(resolved, reopened);
        assertTrue(story.state().step(REPAIR).isOpen());
    }

    @Test
    public void aRepairWaivedAfterAReopeningFoundLateStaysWaived() {
        story.later(Duration.ofHours(1)).ana(new Fact.StepWaived(REPAIR, "Nothing to repair."));
        story.catchesUp(resolved, reopened);
        assertEquals(StepState.Status.WAIVED, story.state().step(REPAIR).status());
    }

    @Test
    public void aResolutionThatDoesNotCountIsNone() {
        for (String name : List.of("Duplicate", "DECLINED", "Won't Do", "Won\u2019t Do", " Cannot Reproduce ")) {
            assertEquals(name, List.of(), story.owed(new Change("900", began, "ana", true, name)));
        }
        assertFalse(story.owed(resolved).isEmpty());
    }

    @Test
    public void turningIntoADuplicateReopensInTheEyesOfTheRules() {
        story.catchesUp(resolved).catchesUp(resolved, new Change("901", began, "ana", true, "Duplicate"));
        assertFalse(story.state().resolved());
        assertEquals(FollowUp.State.CANCELLED, followUp().state());
    }

    @Test
    public void anotherResolutionOnAResolvedIssueIsNoNews() {
        story.catchesUp(resolved);
        assertEquals(List.of(), story.owed(resolved, new Change("901", began.plusSeconds(9), "ana", true, "Fixed")));
    }

    @Test
    public void resolvedWhileResolvedItHasBeenSinceTheFirst() {
        story.ana(new Fact.Resolved("900", "Done")).later(Duration.ofHours(1)).ana(new Fact.Resolved("905", "Fixed"));
        assertEquals(began, story.state().resolution().orElseThrow().at());
        assertEquals("900", story.state().resolution().orElseThrow().changeGroup());
    }

    @Test
    public void changesOfOneInstantFollowTheirNumbers() {
        Change tenth = new Change("10", began, "ana", false, "");
        Change ninth = new Change("9", began, "ana", true, "Done");
        story.catchesUp(tenth, ninth);
        assertFalse(story.state().resolved());
    }

    @Test
    public void nobodySignedInIsNobody() {
        story.catchesUp(new Change("900", began, "", true, "Done"));
        assertEquals(
                new Actor.Amends(), story.state().resolution().orElseThrow().by());
    }

    @Test
    public void startedAfterTheResolutionItTakesTheResolutionWithItsDate() {
        Instant inMarch = Instant.parse("2026-03-02T08:00:00Z");
        story.catchesUp(new Change("7", inMarch, "ben", true, "Done"));
        assertEquals(inMarch, story.state().resolution().orElseThrow().at());
        assertEquals(Instant.parse("2026-03-09T08:00:00Z"), followUp().due());
    }

    @Test
    public void theOutcomeDoesTheStepAndClosesTheApology() {
        story.catchesUp(resolved).ana(new Fact.FollowUpTaskCreated("10001-900", 10042, "CARE-9"));
        assertEquals(FollowUp.State.TASK, followUp().state());
        assertEquals(Optional.of("CARE-9"), followUp().taskKey());
        story.does(Story.BEN, new Fact.FollowUpDone("10001-900", OUTCOME));
        assertEquals(StepState.Status.DONE, story.state().step(FOLLOW_UP).status());
        assertEquals(Optional.of(Story.BEN), story.state().step(FOLLOW_UP).by());
        assertEquals(Optional.of(OUTCOME), followUp().outcome());
        assertTrue(story.state().closed());
    }

    @Test
    public void theCustomerIsWorseAndItBeginsAgain() {
        story.catchesUp(resolved).ana(new Fact.FollowUpDone("10001-900", OUTCOME));
        story.catchesUp(resolved, reopened);
        assertFalse(story.state().closed());
        story.catchesUp(resolved, reopened, resolvedAgain);
        assertTrue(story.state().step(FOLLOW_UP).isOpen());
        assertEquals("10001-902", followUp().id());
    }

    @Test
    public void aTaskThatSomebodyHasIsNotTakenAwayByReopening() {
        story.catchesUp(resolved).ana(new Fact.FollowUpTaskCreated("10001-900", 10042, "CARE-9"));
        story.catchesUp(resolved, reopened);
        story.ana(new Fact.FollowUpDone("10001-900", OUTCOME));
        assertEquals(FollowUp.State.DONE, followUp().state());
    }

    @Test
    public void aFailedFollowUpSaysWhyAndCanBeDoneByHand() {
        story.catchesUp(resolved).does(new Actor.Amends(), new Fact.FollowUpFailed("10001-900", "Nobody to act as."));
        assertEquals(FollowUp.State.FAILED, followUp().state());
        assertEquals(Optional.of("Nobody to act as."), followUp().because());
        story.ana(new Fact.FollowUpDone("10001-900", OUTCOME));
        assertEquals(FollowUp.State.DONE, followUp().state());
    }

    @Test
    public void aFailureIsRecordedHoweverMuchOrLittleItSays() {
        story.catchesUp(resolved).ana(new Fact.FollowUpFailed("10001-900", ""));
        story.ana(new Fact.FollowUpFailed("10001-900", "x".repeat(5000)));
        assertEquals(1000, followUp().because().orElseThrow().length());
        story.ana(new Fact.FollowUpFailed("10001-900", "x" + "\ud83d\ude00".repeat(1000)));
        assertTrue(followUp().because().orElseThrow().endsWith("\ud83d\ude00"));
    }

    @Test
    public void whatIsNotNeededIsCancelledAndTakenUpAgainWhenItIs() {
        story.catchesUp(resolved).ana(new Fact.StepWaived(FOLLOW_UP, "They asked us not to call."));
        story.catchesUp(resolved);
        assertEquals(FollowUp.State.CANCELLED, followUp().state());
        story.ana(new Fact.StepUndone(FOLLOW_UP, Optional.empty())).catchesUp(resolved);
        assertEquals("10001-900-2", followUp().id());
        assertEquals(FollowUp.State.SCHEDULED, followUp().state());
        assertEquals(began.plus(Duration.ofDays(7)), followUp().due());
        story.ana(new Fact.StepWaived(FOLLOW_UP, "After all not.")).catchesUp(resolved);
        assertEquals(FollowUp.State.CANCELLED, followUp().state());
        assertEquals(List.of(), story.owed(resolved));
    }

    @Test
    public void whatIsOverStaysOver() {
        story.catchesUp(resolved).ana(new Fact.FollowUpDone("10001-900", OUTCOME));
        Fact again = new Fact.FollowUpDone("10001-900", OUTCOME);
        assertEquals(List.of("10001-900", "done"), story.refused(again).args());
        assertEquals(
                "follow-up-over",
                story.refused(new Fact.FollowUpCancelled("10001-900", "Late.")).code());
        assertEquals(
                "unknown-follow-up",
                story.refused(new Fact.FollowUpDone("10001-1", OUTCOME)).code());
    }

    @Test
    public void aFollowUpHasOneTask() {
        story.catchesUp(resolved).ana(new Fact.FollowUpTaskCreated("10001-900", 10042, "CARE-9"));
        Fact second = new Fact.FollowUpTaskCreated("10001-900", 10043, "CARE-10");
        assertEquals(List.of("10001-900", "CARE-9"), story.refused(second).args());
    }

    @Test
    public void aFollowUpFollowsTheResolutionThatHolds() {
        story.catchesUp(resolved);
        assertEquals(
                "follow-up-exists", story.refused(scheduled("10001-900", "900")).code());
        assertEquals("follow-up-stale", story.refused(scheduled("10001-1", "1")).code());
    }

    private Fact scheduled(String id, String changeGroup) {
        return new Fact.FollowUpScheduled(id, Touch.WEEK, Purpose.ASK, began, Origin.resolution(changeGroup));
    }

    private FollowUp followUp() {
        return story.state().followUp().orElseThrow();
    }
}
