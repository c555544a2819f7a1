package org.amends.apology;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.amends.apology.evidence.Evidence;
import org.amends.apology.journal.Fact;
import org.amends.apology.method.StepId;
import org.junit.Test;

public class StepsTest {
    private final Story story = Story.begun();

    @Test
    public void aNewApologyAsksToListenFirst() {
        assertEquals(new Progress(0, 8), story.state().progress());
        assertEquals("listen", story.state().next().orElseThrow().id().value());
        assertEquals("listen", story.state().openStage().orElseThrow().id());
        assertFalse(story.state().closed());
    }

    @Test
    public void aTickTellsWhoAndWhenAndWhatProvesIt() {
        story.later(Duration.ofMinutes(58)).ana(done("own-it", story.comment(20001)));
        StepState state = state("own-it");
        assertEquals(StepState.Status.DONE, state.status());
        assertEquals(Optional.of(Story.ANA), state.by());
        assertEquals(Optional.of(story.now()), state.at());
        assertEquals(Optional.of(story.comment(20001)), state.evidence());
        assertEquals(Optional.of(Story.ANA), story.state().owner());
    }

    @Test
    public void oneCommentStandsForSeveralSteps() {
        Evidence comment = story.comment(20001);
        story.apologies.record(
                Story.ISSUE,
                story.batch(done("own-it", comment), done("validate", comment), done("correct-facts", comment)));
        assertEquals(StepState.Status.DONE, state("own-it").status());
        assertEquals(StepState.Status.DONE, state("validate").status());
        assertEquals(StepState.Status.DONE, state("correct-facts").status());
    }

    @Test
    public void ofSeveralStepsAllAreTickedOrNone() {
        Refusal refusal = story.refused(done("own-it", story.comment(20001)), done("verify", story.comment(20001)));
        assertEquals("evidence-answer", refusal.code());
        assertTrue(state("own-it").isOpen());
    }

    @Test
    public void optionalStepsDoNotCountAsProgress() {
        assertEquals(new Progress(0, 8), story.ticks("appreciate").state().progress());
        assertEquals(new Progress(1, 8), story.ticks("listen").state().progress());
    }

    @Test
    public void agreeingWantsTheAgreedPain() {
        assertEquals(
                "pain",
                story.refused(done("say-back", story.call(Optional.empty()))).field());
        assertEquals(
                "text-missing",
                story.refused(done("say-back", story.call(Optional.of("  ")))).code());
        Refusal tooLong = story.refused(done("say-back", story.call(Optional.of("x".repeat(201)))));
        assertEquals(new Refusal("pain", "text-length", List.of("1", "200", "201")), tooLong);
        story.ana(done("say-back", story.call(Optional.of("  the landlord's trust "))));
        assertEquals(Optional.of("the landlord's trust"), story.state().agreedPain());
    }

    @Test
    public void charactersAreCountedAsPeopleCountThem() {
        story.ana(done("say-back", story.call(Optional.of("\uD83D\uDE14".repeat(200)))));
        assertTrue(story.state().agreedPain().isPresent());
    }

    @Test
    public void everyKindOfStepRefusesTheWrongProofAndSaysWhatItWants() {
        Evidence plain = new Evidence.Plain();
        assertEquals("evidence-said", story.refused(done("own-it", plain)).code());
        assertEquals("evidence-agreed", story.refused(done("say-back", plain)).code());
        assertEquals(
                "evidence-none",
                story.refused(done("correct-facts", new Evidence.Invitation("x")))
                        .code());
        assertEquals(
                "evidence-known-problem",
                story.refused(done("know-the-pain", plain)).code());
        assertEquals("evidence-answer", story.refused(done("verify", plain)).code());
        assertEquals(
                "evidence-invitation", story.refused(done("invite-in", plain)).code());
    }

    @Test
    public void everyKindOfStepTakesItsOwnProof() {
        for (String step : List.of("listen", "say-back", "correct-facts", "know-the-pain", "verify", "invite-in")) {
            assertEquals(
                    step,
                    StepState.Status.DONE,
                    story.ticks(step).state().step(new StepId(step)).status());
        }
        story.ana(done("take-their-side", new Evidence.Plain()));
    }

    @Test
    public void anAnswerNestedInAnAnswerProvesNothing() {
        Evidence answer = new Evidence.Answer(true, "", story.comment(1));
        assertEquals(
                "evidence-answer",
                story.refused(done("verify", new Evidence.Answer(true, "", answer)))
                        .code());
    }

    @Test
    public void aNoWantsToKnowWhatMore() {
        Refusal refusal = story.refused(done("verify", new Evidence.Answer(false, "", story.comment(20002))));
        assertEquals("more", refusal.field());
        story.ana(done("verify", new Evidence.Answer(false, "The second invoice", story.comment(20002))));
        assertEquals(StepState.Status.DONE, state("verify").status());
    }

    @Test
    public void aCallNeedsSomebodyAndAPast() {
        Evidence nobody = new Evidence.Call(story.now(), " ", "", Optional.empty());
        assertEquals("with", story.refused(done("listen", nobody)).field());
        Evidence tomorrow = new Evidence.Call(story.now().plusMillis(1), "Rosa", "", Optional.empty());
        assertEquals("in-the-future", story.refused(done("listen", tomorrow)).code());
        Evidence neverEver = new Evidence.Call(Instant.EPOCH.minusMillis(1), "Rosa", "", Optional.empty());
        assertEquals("long-ago", story.refused(done("listen", neverEver)).code());
        Evidence novel = new Evidence.Call(story.now(), "Rosa", "x".repeat(1001), Optional.empty());
        assertEquals("note", story.refused(done("listen", novel)).field());
    }

    @Test
    public void anIssueIsNotItsOwnKnownProblem() {
        Evidence itself = new Evidence.KnownProblem(Story.ISSUE, "CARE-1");
        assertEquals(
                "problem-is-itself",
                story.refused(done("know-the-pain", itself)).code());
    }

    @Test
    public void anUnknownStepIsNamed() {
        Refusal refusal = story.refused(done("grovel", new Evidence.Plain()));
        assertEquals(Refusal.of("step", "unknown-step", "grovel"), refusal);
        assertEquals(
                "unknown-step",
                story.refused(new Fact.StepUndone(new StepId("grovel"), Optional.empty()))
                        .code());
        assertEquals(
                "unknown-step",
                story.refused(new Fact.StepWaived(new StepId("grovel"), "why")).code());
    }

    @Test
    public void aStepIsWaivedWithAReason() {
        story.ana(waived("verify", "  They moved abroad.  "));
        assertEquals(StepState.Status.WAIVED, state("verify").status());
        assertEquals(Optional.of("They moved abroad."), state("verify").reason());
        assertEquals(new Progress(1, 8), story.state().progress());
    }

    @Test
    public void aWaiverNeedsAReasonOfOneToAThousandCharacters() {
        assertEquals("text-missing", story.refused(waived("verify", " \n ")).code());
        assertEquals(
                List.of("1", "1,000", "10,000"),
                story.refused(waived("verify", "x".repeat(10_000))).args());
        story.ana(waived("verify", "x".repeat(1000)));
    }

    @Test
    public void aReasonThatNobodyCanSeeIsNone() {
        for (String nothing : List.of("\u200b", "\u00a0", "\u0007", "\u202e \u2028", "\ufeff")) {
            assertEquals(
                    "text-missing", story.refused(waived("verify", nothing)).code());
        }
        story.ana(waived("verify", "\ud83d\ude00"));
    }

    @Test
    public void responsibilityIsNotWaived() {
        assertEquals(
                "not-waivable",
                story.refused(waived("own-it", "It was the carrier.")).code());
    }

    @Test
    public void whatIsDoneIsNotWaived() {
        assertEquals(
                "step-done",
                story.ticks("listen")
                        .refused(waived("listen", "They said nothing."))
                        .code());
    }

    @Test
    public void untickingOpensTheStepAgain() {
        story.ticks("listen").ana(undone("listen"));
        assertTrue(state("listen").isOpen());
        assertEquals("step-open", story.refused(undone("listen")).code());
    }

    @Test
    public void takingBackASecondTickLeavesTheFirst() {
        story.ana(done("listen", story.comment(1))).does(Story.BEN, done("listen", story.comment(2)));
        assertEquals(Optional.of(Story.BEN), state("listen").by());
        story.ana(undone("listen"));
        assertEquals(Optional.of(Story.ANA), state("listen").by());
    }

    @Test
    public void stepsThatTickThemselvesRefuseTheHand() {
        assertEquals(
                "ticks-itself-promise",
                story.refused(done("promise", story.comment(1))).code());
        assertEquals(
                "ticks-itself-reparation",
                story.refused(done("reparation", story.comment(1))).code());
        assertEquals(
                "ticks-itself-resolution",
                story.refused(done("repair", story.comment(1))).code());
        assertEquals(
                "ticks-itself-outcome",
                story.refused(done("follow-up", story.comment(1))).code());
    }

    @Test
    public void aStepThatTickedItselfIsNotUntickedByHand() {
        assertEquals(
                "ticks-itself-resolution",
                story.resolved("1").refused(undone("repair")).code());
    }

    @Test
    public void aStepThatTicksItselfCanBeWaivedAndTakenUpAgain() {
        story.ana(waived("repair", "There is nothing to repair."));
        assertEquals(StepState.Status.WAIVED, state("repair").status());
        assertTrue(
                story.ana(undone("repair")).state().step(new StepId("repair")).isOpen());
    }

    @Test
    public void withAllRequiredStepsDoneOrNotNeededItIsClosed() {
        story.owned().resolved("1").ticks("verify");
        assertFalse(story.state().closed());
        story.ana(waived("follow-up", "They asked us not to call."));
        assertTrue(story.state().closed());
        assertEquals(Optional.empty(), story.state().next());
        assertEquals(Optional.empty(), story.state().openStage());
    }

    private StepState state(String step) {
        return story.state().step(new StepId(step));
    }

    private static Fact done(String step, Evidence evidence) {
        return new Fact.StepDone(new StepId(step), evidence);
    }

    private static Fact undone(String step) {
        return new Fact.StepUndone(new StepId(step), Optional.empty());
    }

    private static Fact waived(String step, String reason) {
        return new Fact.StepWaived(new StepId(step), reason);
    }
}
