package org.amends.apology;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amends.apology.evidence.Evidence;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.followup.Outcome;
import org.amends.apology.followup.Whom;
import org.amends.apology.journal.Fact;
import org.amends.apology.method.StepId;
import org.junit.Test;

/** One apology for several tickets: the incident's stands for those that it covers, and each customer is followed up once. */
public final class CoverTest {
    private static final Fact COVERED = new Fact.CoveredBy(10009, "CARE-9");
    private static final Fact FREE = new Fact.Uncovered(Optional.empty());
    private static final Outcome BETTER = new Outcome(Outcome.They.BETTER, Outcome.We.SAME, "");

    @Test
    public void whileItIsCoveredNothingOfItsOwnIsAdded() {
        Story story = Story.begun().ticks("listen").ana(COVERED);
        Evidence plain = new Evidence.Plain();
        StepId step = new StepId("correct-facts");
        for (Fact own : List.of(
                new Fact.StepDone(step, plain),
                new Fact.StepWaived(step, "no need"),
                new Fact.StepUndone(new StepId("listen"), Optional.empty()),
                new Fact.PromiseMade("p", "a call", LocalDate.parse("2027-01-01")),
                new Fact.MethodChosen("second-failure", 1))) {
            List<Refusal> refusals =
                    ((Decision.Refused) story.apologies.record(Story.ISSUE, Story.ANA, own)).refusals();
            assertTrue(refusals.toString(), refusals.stream().anyMatch(why -> why.code()
                    .equals("covered")));
        }
        story.ana(FREE);
        assertFalse(
                "what it had is there again",
                story.state().step(new StepId("listen")).isOpen());
        story.ticks("validate");
    }

    @Test
    public void noneCoversItselfAndThereAreNoChains() {
        assertEquals(
                "cover-itself",
                Story.begun().refused(new Fact.CoveredBy(Story.ISSUE, "CARE-1")).code());
        Story covered = Story.begun().ana(COVERED);
        assertEquals("covered", covered.refused(COVERED).code());
        assertEquals("cover-chain", covered.refused(covering(10008, "joe")).code());
        Story owner = Story.begun().ana(covering(10008, "joe"));
        assertEquals("covers-others", owner.refused(COVERED).code());
        assertEquals("not-covered", owner.refused(FREE).code());
        assertEquals(
                "not-covering", owner.refused(new Fact.CoveringEnded(10007)).code());
    }

    @Test
    public void aCoveredTicketIsNotFollowedUp() {
        Story story = Story.begun().resolved("9").ana(COVERED).catchesUp();
        assertEquals(Optional.of("covered"), week(story.state().followUps()).because());
        assertEquals(List.of(), story.owed(new Change("9", story.now(), "ana", true, "Done")));
        story.ana(FREE).catchesUp();
        assertEquals(FollowUp.State.SCHEDULED, week(story.state().followUps()).state());
    }

    @Test
    public void whatWasPromisedBeforeStaysOwed() {
        Story story = Story.begun().ana(new Fact.PromiseMade("p", "a call", LocalDate.parse("2027-01-01")));
        story.catchesUp().ana(COVERED).catchesUp();
        assertEquals(
                1, story.state().followUps().stream().filter(FollowUp::owed).count());
        story.ana(new Fact.PromiseKept("p"));
    }

    @Test
    public void eachCustomerIsFollowedUpOnce() {
        Story story = Story.begun()
                .ana(
                        covering(10006, "joe"),
                        covering(10007, "joe"),
                        new Fact.CoveringBegun(10008, "CARE-8", Optional.empty()))
                .resolved("9");
        assertEquals(
                List.of(Optional.empty(), Optional.of(new Whom(10006, "CARE-6", "joe"))),
                story.state().followUps().stream().map(story.state()::whom).toList());
        assertEquals(
                2,
                story.state().followUps().stream().map(FollowUp::id).distinct().count());
    }

    @Test
    public void itIsCompleteWhenEachOfThemWasAsked() {
        Story story = Story.begun().ana(covering(10006, "joe")).resolved("9");
        List<FollowUp> both = story.state().followUps();
        story.ana(new Fact.FollowUpDone(both.get(1).id(), BETTER));
        assertFalse(story.state().closed());
        story.ana(new Fact.FollowUpDone(both.get(0).id(), BETTER));
        assertTrue(story.state().closed());
    }

    @Test
    public void whoIsWorseOffKeepsItOpen() {
        Story story = Story.begun().ana(covering(10006, "joe")).resolved("9");
        List<FollowUp> both = story.state().followUps();
        story.ana(new Fact.FollowUpDone(both.get(0).id(), new Outcome(Outcome.They.WORSE, Outcome.We.SAME, "")));
        story.ana(new Fact.FollowUpDone(both.get(1).id(), BETTER));
        assertTrue(story.state().worse());
        assertFalse(story.state().closed());
    }

    @Test
    public void aCustomerWhoDidNotAnswerIsAskedAgainAndNobodyElse() {
        Story story = Story.begun().ana(covering(10006, "joe")).resolved("9");
        Outcome nothing = new Outcome(Outcome.They.NO_ANSWER, Outcome.We.SAME, "");
        story.state().followUps().forEach(one -> story.ana(new Fact.FollowUpDone(one.id(), nothing)));
        story.catchesUp();
        assertEquals(4, story.state().followUps().size());
        assertEquals(
                List.of(Optional.empty(), Optional.of("joe")),
                story.state().followUps().stream()
                        .filter(FollowUp::owed)
                        .map(one -> story.state().whom(one).map(Whom::customer))
                        .toList());
    }

    @Test
    public void aTicketThatIsFreeAgainTakesItsCustomerAlong() {
        Story story = Story.begun()
                .ana(covering(10006, "joe"), covering(10007, "joe"))
                .resolved("9");
        story.ana(new Fact.CoveringEnded(10006)).catchesUp();
        List<FollowUp> ofJoe = story.state().followUps().stream()
                .filter(one -> story.state().whom(one).isPresent())
                .toList();
        assertEquals(Optional.of("uncovered"), ofJoe.get(0).because());
        assertEquals(Optional.of(10007L), story.state().whom(ofJoe.get(1)).map(Whom::issueId));
        assertEquals(2, ofJoe.size());
        story.ana(new Fact.CoveringEnded(10007)).catchesUp();
        assertEquals(
                1, story.state().followUps().stream().filter(FollowUp::owed).count());
    }

    private static Fact covering(long issue, String customer) {
        return new Fact.CoveringBegun(issue, "CARE-" + issue % 10, Optional.of(customer));
    }

    private static FollowUp week(List<FollowUp> followUps) {
        return followUps.get(followUps.size() - 1);
    }
}
