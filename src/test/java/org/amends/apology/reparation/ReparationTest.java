package org.amends.apology.reparation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.amends.apology.Change;
import org.amends.apology.Decision;
import org.amends.apology.Refusal;
import org.amends.apology.StepState;
import org.amends.apology.Story;
import org.amends.apology.journal.Fact;
import org.amends.apology.method.StepId;
import org.junit.Test;

public class ReparationTest {
    private static final StepId REPARATION = new StepId("reparation");
    private final Story story = Story.begun();

    @Test
    public void theGateNamesTheRequiredStepsThatComeFirst() {
        assertEquals(List.of("listen", "say-back", "validate", "own-it", "explain", "repair"), missing());
        story.owned();
        assertEquals(List.of("repair"), missing());
        assertFalse(story.state().gate().open());
        story.resolved("1");
        assertTrue(story.state().gate().open());
    }

    @Test
    public void aWaivedStepOpensTheGateAsADoneOneDoes() {
        story.owned().ana(new Fact.StepWaived(new StepId("repair"), "Nothing to repair."));
        assertTrue(story.state().gate().open());
    }

    @Test
    public void goodwillTooEarlyIsHeldBackByName() {
        story.owned();
        for (ReparationForm form : List.of(
                ReparationForm.CREDIT, ReparationForm.GIFT, ReparationForm.REPLACEMENT, ReparationForm.REFUND)) {
            assertEquals(
                    new Refusal("reason", "gate-closed", List.of("repair")),
                    story.refused(given("r1", goodwill(form))));
        }
    }

    @Test
    public void whatIsOwedAndAttentionAreNeverHeldBack() {
        story.ana(given("r1", owed(ReparationForm.REFUND)), given("r2", goodwill(ReparationForm.CALL)));
        story.ana(given("r3", goodwill(ReparationForm.OPEN_OFFER)), given("r4", goodwill(ReparationForm.OTHER)));
        assertEquals(4, story.state().reparations().size());
    }

    @Test
    public void anAgentGoesOnWithAReasonAndItIsKept() {
        story.owned();
        Fact override = new Fact.GateOverridden("r1", List.of(new StepId("repair")), "He asked for it.");
        together(override, given("r1", goodwill(ReparationForm.CREDIT)));
        Reparation reparation = story.state().reparations().get(0);
        assertTrue(reparation.overridden());
        assertEquals("He asked for it.", reparation.override().orElseThrow().reason());
    }

    @Test
    public void theReasonMayStandAfterTheReparation() {
        Fact override = new Fact.GateOverridden("r1", story.state().gate().missing(), "He asked for it.");
        together(given("r1", goodwill(ReparationForm.CREDIT)), override);
        assertTrue(story.state().reparations().get(0).overridden());
    }

    @Test
    public void anEmptyReasonDoesNotOpenTheGate() {
        Fact override = new Fact.GateOverridden("r1", story.state().gate().missing(), "  ");
        assertEquals(
                "text-missing",
                story.refused(override, given("r1", goodwill(ReparationForm.CREDIT)))
                        .code());
    }

    @Test
    public void aReasonCountsOnlyForTheStepsThatTheAgentSaw() {
        story.owned();
        Fact override = new Fact.GateOverridden("r1", story.state().gate().missing(), "He asked for it.");
        story.ana(new Fact.StepUndone(new StepId("explain"), Optional.empty()));
        Refusal refusal = story.refused(override, given("r1", goodwill(ReparationForm.CREDIT)));
        assertEquals(List.of("explain", "repair"), refusal.args());
    }

    @Test
    public void aReasonForNothingIsRefused() {
        Fact override = new Fact.GateOverridden("r9", story.state().gate().missing(), "He asked for it.");
        assertEquals("unknown-reparation", story.refused(override).code());
    }

    @Test
    public void aCorrectionIsNoWayRoundTheGate() {
        story.ana(given("r1", owed(ReparationForm.CREDIT)));
        Fact corrected = new Fact.ReparationCorrected("r1", goodwill(ReparationForm.CREDIT), "A slip.");
        assertEquals("gate-closed", story.refused(corrected).code());
        together(new Fact.GateOverridden("r1", story.state().gate().missing(), "A gesture after all."), corrected);
        assertTrue(story.state().reparations().get(0).overridden());
    }

    @Test
    public void whatPassedTheGateIsCorrectedAfterItClosedAgain() {
        story.owned().resolved("1").ana(given("r1", goodwill(ReparationForm.CREDIT)));
        story.later(Duration.ofHours(1));
        story.catchesUp(
                new Change("1", story.now().minusSeconds(3600), "ana", true, "Done"),
                new Change("2", story.now(), "rosa", false, ""));
        assertFalse(story.state().gate().open());
        story.ana(new Fact.ReparationCorrected("r1", worth("25.00", "EUR"), "A slip."));
        assertEquals(new BigDecimal("25.00"), value());
    }

    @Test
    public void aCorrectionSaysWhatChangedByWhomAndWhy() {
        Details slip = worth("52.00", "EUR");
        Details right = worth("25.00", "EUR");
        story.owned().resolved("1").ana(given("r1", slip)).later(Duration.ofHours(1));
        story.does(Story.BEN, new Fact.ReparationCorrected("r1", right, " I swapped two digits. "));
        assertEquals(
                List.of(new Revision(slip, right, Story.BEN, story.now(), "I swapped two digits.")),
                story.state().reparations().get(0).revisions());
        story.later(Duration.ofHours(1)).ana(new Fact.ReparationWithdrawn("r1", "Booked twice."));
        assertEquals(
                Optional.of(new Withdrawal(Story.ANA, story.now(), "Booked twice.")),
                story.state().reparations().get(0).withdrawal());
        assertEquals(1, story.state().reparations().get(0).revisions().size());
    }

    @Test
    public void aCorrectionWantsAReasonAndSomethingToCorrect() {
        Details refund = owed(ReparationForm.REFUND);
        story.ana(given("r1", refund));
        assertEquals(
                "text-missing",
                story.refused(new Fact.ReparationCorrected("r1", owed(ReparationForm.CREDIT), " "))
                        .code());
        assertEquals(
                "nothing-corrected",
                story.refused(new Fact.ReparationCorrected("r1", refund, "Again."))
                        .code());
    }

    @Test
    public void aLossHasAnAmountThatCanBePaid() {
        Loss loss = new Loss(LossKind.MONEY, money("20.001", "EUR"));
        Details details = new Details(
                ReparationKind.RESTITUTION,
                ReparationForm.REFUND,
                story.now(),
                Optional.empty(),
                Optional.of(loss),
                Optional.empty(),
                "");
        Refusal refusal = story.refused(given("r1", details));
        assertEquals("lostValue", refusal.field());
        assertEquals("value-amount", refusal.code());
    }

    @Test
    public void theStepIsDoneAsLongAsOneIsInForce() {
        story.ana(given("r1", owed(ReparationForm.REFUND)));
        assertEquals(StepState.Status.DONE, story.state().step(REPARATION).status());
        story.ana(new Fact.ReparationWithdrawn("r1", "Booked twice."));
        assertTrue(story.state().step(REPARATION).isOpen());
        assertTrue(story.state().reparations().get(0).withdrawn());
    }

    @Test
    public void whatIsWithdrawnStaysSo() {
        story.ana(given("r1", owed(ReparationForm.REFUND)), new Fact.ReparationWithdrawn("r1", "Booked twice."));
        assertEquals(
                "reparation-withdrawn",
                story.refused(new Fact.ReparationWithdrawn("r1", "Again.")).code());
        assertEquals(
                "reparation-withdrawn",
                story.refused(new Fact.ReparationCorrected("r1", owed(ReparationForm.CREDIT), "A slip."))
                        .code());
        assertEquals(
                "unknown-reparation",
                story.refused(new Fact.ReparationWithdrawn("r2", "Which?")).code());
    }

    @Test
    public void noIdIsGivenTwice() {
        story.ana(given("r1", owed(ReparationForm.REFUND)));
        assertEquals(
                "reparation-exists",
                story.refused(given("r1", owed(ReparationForm.REFUND))).code());
    }

    @Test
    public void nobodyWasToldTomorrow() {
        Details tomorrow = details(
                ReparationKind.RESTITUTION, ReparationForm.REFUND, story.now().plusMillis(1));
        Refusal refusal = story.refused(given("r1", tomorrow));
        assertEquals("offeredAt", refusal.field());
        assertEquals("in-the-future", refusal.code());
    }

    @Test
    public void nobodyWasToldBeforeThereWereTickets() {
        for (Instant ever : List.of(Instant.EPOCH.minusMillis(1), Instant.MIN)) {
            Details longAgo = details(ReparationKind.RESTITUTION, ReparationForm.REFUND, ever);
            assertEquals("long-ago", story.refused(given("r1", longAgo)).code());
        }
    }

    @Test
    public void anAmountIsOneThatCanBePaid() {
        for (String amount : List.of("0", "-1", "20.001", "1E15")) {
            assertEquals(
                    amount,
                    "value-amount",
                    story.refused(given("r1", owedMoney(amount, "EUR"))).code());
        }
        assertEquals(
                List.of("JPY", "0"),
                story.refused(given("r1", owedMoney("20.5", "JPY"))).args());
        story.ana(given("r1", owedMoney("20.5000", "EUR")), given("r2", owedMoney("999999999999999.99", "EUR")));
    }

    @Test
    public void attentionHasNoPrice() {
        Details paidCall =
                new Details(ReparationKind.GOODWILL, ReparationForm.CALL, story.now(), money("20", "EUR"), "");
        assertEquals("value-without-worth", story.refused(given("r1", paidCall)).code());
    }

    @Test
    public void theOrderFollowsWhatWasGiven() {
        assertOrder(ReparationOrder.NONE);
        story.ana(given("r1", goodwill(ReparationForm.CALL)));
        assertOrder(ReparationOrder.PERSONAL);
        story.ana(given("r2", owed(ReparationForm.REFUND)));
        assertOrder(ReparationOrder.OWED_BEFORE);
        story.owned().later(Duration.ofDays(1)).resolved("1");
        story.ana(given("r3", goodwill(ReparationForm.CREDIT)));
        assertOrder(ReparationOrder.AFTER);
        story.ana(new Fact.ReparationWithdrawn("r3", "Not wanted."));
        assertOrder(ReparationOrder.OWED_BEFORE);
    }

    @Test
    public void toldAtTheInstantOfResolutionIsAfter() {
        story.owned().resolved("1").ana(given("r1", goodwill(ReparationForm.CREDIT)));
        assertOrder(ReparationOrder.AFTER);
    }

    @Test
    public void toldWhileReopenedIsBefore() {
        story.resolved("1").later(Duration.ofHours(1));
        Instant told = story.now();
        story.catchesUp(
                new Change("1", told.minusSeconds(3600), "ana", true, "Done"),
                new Change("2", told, "rosa", false, ""),
                new Change("3", told.plusSeconds(60), "ana", true, "Done"));
        story.later(Duration.ofHours(1))
                .ana(given("r1", details(ReparationKind.RESTITUTION, ReparationForm.REFUND, told)));
        assertOrder(ReparationOrder.OWED_BEFORE);
    }

    @Test
    public void recordedLateItCountsFromWhenTheCustomerWasTold() {
        Instant told = story.now();
        story.owned().later(Duration.ofDays(2)).resolved("1");
        story.ana(given("r1", details(ReparationKind.GOODWILL, ReparationForm.GIFT, told)));
        assertOrder(ReparationOrder.BEFORE);
    }

    @Test
    public void toldBeforeTheJournalBeganNobodyKnows() {
        Instant before = story.now().minusMillis(1);
        story.ana(given("r1", details(ReparationKind.RESTITUTION, ReparationForm.REFUND, before)));
        assertOrder(ReparationOrder.UNKNOWN);
    }

    @Test
    public void everyOrderHasItsCode() {
        assertEquals(
                List.of("none", "personal", "before", "after", "owed-before", "owed-after", "unknown"),
                List.of(ReparationOrder.values()).stream()
                        .map(ReparationOrder::code)
                        .toList());
    }

    private void together(Fact... facts) {
        Decision decision = story.apologies.record(Story.ISSUE, story.batch(facts));
        assertTrue(decision.toString(), decision instanceof Decision.Accepted);
    }

    private void assertOrder(ReparationOrder order) {
        assertEquals(order, story.state().order());
    }

    private List<String> missing() {
        return story.state().gate().missing().stream().map(StepId::value).toList();
    }

    private BigDecimal value() {
        return story.state()
                .reparations()
                .get(0)
                .details()
                .value()
                .orElseThrow()
                .amount();
    }

    private static Fact given(String id, Details details) {
        return new Fact.ReparationGiven(id, details);
    }

    private Details goodwill(ReparationForm form) {
        return details(ReparationKind.GOODWILL, form, story.now());
    }

    private Details owed(ReparationForm form) {
        return details(ReparationKind.RESTITUTION, form, story.now());
    }

    private Details worth(String amount, String currency) {
        return new Details(ReparationKind.GOODWILL, ReparationForm.CREDIT, story.now(), money(amount, currency), "");
    }

    private Details owedMoney(String amount, String currency) {
        return new Details(ReparationKind.RESTITUTION, ReparationForm.REFUND, story.now(), money(amount, currency), "");
    }

    private static Details details(ReparationKind kind, ReparationForm form, Instant offeredAt) {
        return new Details(kind, form, offeredAt, Optional.empty(), "");
    }

    private static Optional<Money> money(String amount, String currency) {
        return Optional.of(new Money(new BigDecimal(amount), Currency.getInstance(currency)));
    }
}
