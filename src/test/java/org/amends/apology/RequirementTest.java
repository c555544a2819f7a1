package org.amends.apology;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.method.StepId;
import org.amends.apology.promise.Promise;
import org.amends.apology.reparation.Details;
import org.amends.apology.reparation.GateHolds;
import org.amends.apology.reparation.ReparationForm;
import org.amends.apology.reparation.ReparationKind;
import org.junit.Test;

/** What a transition may require of an apology, and what it is told that is missing. */
public class RequirementTest {
    @Test
    public void namesTheStepsThatCanBeDoneBeforeTheSolution() {
        Story story = Story.begun().ticks("listen").ticks("validate");
        assertEquals(List.of("say-back", "own-it", "explain"), steps(story, Requirement.STEPS_BEFORE_SOLUTION));
        assertEquals(List.of(), steps(Story.begun().owned(), Requirement.STEPS_BEFORE_SOLUTION));
    }

    @Test
    public void namesEveryRequiredStep() {
        assertEquals(
                List.of("repair", "verify", "follow-up"), steps(Story.begun().owned(), Requirement.STEPS));
    }

    @Test
    public void namesWhatKeepsGoodwillBack() {
        assertEquals(List.of("repair"), steps(Story.begun().owned(), Requirement.GATE));
        assertEquals(List.of(), steps(Story.begun().owned().resolved("1"), Requirement.GATE));
    }

    @Test
    public void aTransitionThatResolvesIsTheSolution() {
        Apology before = Story.begun().owned().state();
        for (Requirement requirement : List.of(Requirement.GATE, Requirement.STEPS)) {
            List<Requirement.Unmet> unmet = Requirement.unmet(before, List.of(requirement), GateHolds.GOODWILL, true);
            assertTrue(unmet.toString(), unmet.stream().noneMatch(one -> one.steps()
                    .contains(new StepId("repair"))));
        }
        assertEquals(List.of(), Requirement.unmet(before, List.of(Requirement.GATE), GateHolds.GOODWILL, true));
    }

    @Test
    public void whatWasGivenEarlyForAReasonIsNotHeldBackAgain() {
        Story story = Story.begun().owned();
        Details voucher =
                new Details(ReparationKind.GOODWILL, ReparationForm.GIFT, story.now(), Optional.empty(), "A voucher");
        List<StepId> missing = story.state().gate().missing();
        Decision given = story.apologies.record(
                Story.ISSUE,
                List.of(
                        entry(story, new Fact.ReparationGiven("r1", voucher)),
                        entry(story, new Fact.GateOverridden("r1", missing, "Her birthday"))));
        assertTrue(given.toString(), given instanceof Decision.Accepted);
        assertEquals(List.of(), steps(story, Requirement.GATE));
        story.ana(new Fact.ReparationWithdrawn("r1", "She sent it back."));
        assertEquals(List.of("repair"), steps(story, Requirement.GATE));
    }

    @Test
    public void aPromiseIsKeptOrItIsSaidWhyItWasBroken() {
        Story story = Story.begun()
                .ana(new Fact.PromiseMade("p1", "A new seal", LocalDate.parse("2026-11-24")))
                .ana(new Fact.PromiseMade("p2", "A call", LocalDate.parse("2026-11-25")))
                .ana(new Fact.PromiseKept("p2"));
        assertEquals(List.of("A new seal"), promises(story));
        story.ana(new Fact.PromiseBroken("p1", "The supplier is shut."));
        assertEquals(List.of(), promises(story));
    }

    @Test
    public void whatIsMetIsNotNamed() {
        assertEquals(
                List.of(Requirement.STEPS),
                Requirement.unmet(
                                Story.begun().owned().state(),
                                List.of(Requirement.PROMISES, Requirement.STEPS_BEFORE_SOLUTION, Requirement.STEPS),
                                GateHolds.GOODWILL)
                        .stream()
                        .map(Requirement.Unmet::requirement)
                        .toList());
    }

    @Test
    public void aGateThatHoldsNothingIsMet() {
        Story story = Story.begun(GateHolds.OFF);
        assertEquals(List.of(), Requirement.unmet(story.state(), List.of(Requirement.GATE), story.holds));
    }

    private static List<String> promises(Story story) {
        return Requirement.unmet(story.state(), List.of(Requirement.PROMISES), GateHolds.GOODWILL).stream()
                .flatMap(unmet -> unmet.promises().stream())
                .map(Promise::what)
                .toList();
    }

    private static Entry entry(Story story, Fact fact) {
        return new Entry(Story.ANA, story.now(), fact, Optional.empty());
    }

    private static List<String> steps(Story story, Requirement requirement) {
        return Requirement.unmet(story.state(), List.of(requirement), GateHolds.GOODWILL).stream()
                .flatMap(unmet -> unmet.steps().stream())
                .map(StepId::value)
                .toList();
    }
}
