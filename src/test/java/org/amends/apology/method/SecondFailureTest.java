package org.amends.apology.method;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amends.apology.StepState;
import org.amends.apology.Story;
import org.amends.apology.evidence.Evidence;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.followup.Outcome;
import org.amends.apology.journal.Fact;
import org.junit.Test;

/** After a second failure: shorter, with what is different from now on in the middle, and two follow-ups of its own. */
public final class SecondFailureTest {
    private static final Fact.MethodChosen CHOSEN = new Fact.MethodChosen(Method.SECOND_FAILURE, 1);
    private static final StepId CHANGE = new StepId("change");

    @Test
    public void itAsksForEightThingsAndSuggestsNoGoodwill() {
        Story story = Story.begun().ana(CHOSEN);
        assertEquals(8, story.state().progress().of());
        assertFalse(story.state().method().goodwill());
        assertTrue("nothing gates what is owed", story.state().gate().open());
    }

    @Test
    public void aPromiseSaysWhatIsDifferent() {
        Story story = Story.begun().ana(CHOSEN);
        story.ana(new Fact.PromiseMade("p", "Ingrid checks each one herself", LocalDate.parse("2027-01-01")));
        assertEquals(StepState.Status.DONE, story.state().step(CHANGE).status());
        assertEquals(
                "ticks-itself-promise",
                story.refused(new Fact.StepUndone(CHANGE, Optional.empty())).code());
    }

    @Test
    public void orAKnownProblemDoesWhichCanBeTakenBack() {
        Story story = Story.begun().ana(CHOSEN);
        Evidence problem = new Evidence.KnownProblem(77, "OPS-3");
        story.ana(new Fact.StepDone(CHANGE, problem));
        assertEquals(Optional.of(problem), story.state().knownProblem());
        story.ana(new Fact.StepUndone(CHANGE, Optional.empty()));
        assertTrue(story.state().step(CHANGE).isOpen());
        assertEquals(
                "evidence-change",
                story.refused(new Fact.StepDone(CHANGE, new Evidence.Plain())).code());
    }

    @Test
    public void itIsFollowedUpAfterTwoDaysAndAfterTwoWeeks() {
        Story story = Story.begun().ana(CHOSEN).resolved("9");
        List<FollowUp> both = story.state().followUps();
        assertEquals(
                List.of("two-days", "two-weeks"),
                both.stream().map(FollowUp::touch).toList());
        assertEquals(story.now().plus(Duration.ofDays(2)), both.get(0).due());
        assertEquals(story.now().plus(Duration.ofDays(14)), both.get(1).due());
        Outcome better = new Outcome(Outcome.They.BETTER, Outcome.We.SAME, "");
        story.ana(new Fact.FollowUpDone(both.get(0).id(), better));
        assertFalse(story.state().closed());
        story.ana(new Fact.FollowUpDone(both.get(1).id(), better));
        assertTrue(story.state().closed());
    }

    @Test
    public void itIsChosenAsLongAsNobodyDidAnything() {
        Story story = Story.begun();
        assertEquals(
                "method-same",
                story.refused(new Fact.MethodChosen("shipped", 1)).code());
        assertEquals(
                "unknown-method",
                story.refused(new Fact.MethodChosen("third-failure", 1)).code());
        story.resolved("9").ana(CHOSEN).ana(new Fact.MethodChosen("shipped", 1));
        assertEquals(17, story.state().steps().size());
        story.ticks("listen");
        assertEquals("method-late", story.refused(CHOSEN).code());
        story.ana(new Fact.StepUndone(new StepId("listen"), Optional.empty()));
        assertEquals(
                "even what was taken back was done",
                "method-late",
                story.refused(CHOSEN).code());
    }

    @Test(expected = BrokenMethod.class)
    public void aTouchOfNoDaysIsRefused() {
        Map<String, Object> document = ShippedMethods.document("second-failure");
        document.put("touches", List.of(Map.of("id", "two-days", "days", 0, "purpose", "ask")));
        MethodDocument.read(document);
    }
}
