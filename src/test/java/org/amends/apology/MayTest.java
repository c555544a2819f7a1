package org.amends.apology;

import static org.junit.Assert.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.may.Grant;
import org.amends.apology.may.Grantee;
import org.amends.apology.may.Held;
import org.amends.apology.may.Permit;
import org.amends.apology.may.Right;
import org.amends.apology.may.Rights;
import org.amends.apology.method.StepId;
import org.amends.apology.reparation.Details;
import org.amends.apology.reparation.Money;
import org.amends.apology.reparation.ReparationForm;
import org.amends.apology.reparation.ReparationKind;
import org.amends.apology.word.Actor;
import org.junit.Test;

/** Ana is an agent, Ben leads the team. */
public class MayTest {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Grantee LEADS = new Grantee.Role(1);

    private final Map<Right, List<Grant>> grants = new EnumMap<>(Rights.SHIPPED.grants());
    private final Story story = Story.begun().permitted((issue, actor) -> permit(actor));

    @Test
    public void whoMayNotTickIsToldWhichRightIsMissingAndWhoHasIt() {
        onlyLeads(Right.TICK);
        assertEquals(List.of(Refusal.of("user", "may-tick", "leads")), ana(done("listen")));
        assertEquals(List.of(), ben(done("listen")));
        assertEquals(List.of(Refusal.of("user", "may-tick", "leads")), ana(undone("listen")));
        assertEquals(List.of(), ben(undone("listen")));
    }

    @Test
    public void whoMayNotWaiveTakesNoWaiverBackEither() {
        onlyLeads(Right.WAIVE);
        Fact waived = new Fact.StepWaived(new StepId("say-back"), "they asked not to be called");
        assertEquals("may-waive", ana(waived).get(0).code());
        assertEquals(List.of(), ben(waived));
        assertEquals("may-waive", ana(undone("say-back")).get(0).code());
        assertEquals(List.of(), ana(done("listen")));
        assertEquals(List.of(), ana(undone("listen")));
    }

    @Test
    public void whoMayNotGoOnBeforeTheStepsAreDoneDoesNotWithAReasonEither() {
        onlyLeads(Right.OVERRIDE);
        Fact given = new Fact.ReparationGiven("r1", goodwill("20", Optional.empty()));
        List<StepId> missing = story.state()
                .gate(story.holds, goodwill("20", Optional.empty()), Optional.empty())
                .missing();
        Fact override = new Fact.GateOverridden("r1", missing, "they are leaving tonight");
        assertEquals("may-override", ana(given, override).get(0).code());
        assertEquals(List.of(), ben(given, override));
    }

    @Test
    public void goodwillIsGivenUpToOnesLimitAndWhatOneGaveThereAddsUp() {
        story.owned().resolved("1");
        limit("50");
        assertEquals(List.of(), ana(given("r1", "30", Optional.empty())));
        assertEquals(
                List.of(Refusal.of("value", "may-goodwill-limit", "50 EUR", "60 EUR")),
                ana(given("r2", "30", Optional.empty())));
        assertEquals(List.of(), ana(given("r2", "20", Optional.empty())));
        assertEquals(List.of(), ben(given("r3", "5000", Optional.empty())));
        assertEquals(List.of(), ana(new Fact.ReparationWithdrawn("r1", "a mistake")));
        assertEquals(List.of(), ana(given("r4", "30", Optional.empty())));
    }

    @Test
    public void aboveOnesLimitItNeedsSomebodyElseWhoMayGiveThat() {
        story.owned().resolved("1");
        limit("50");
        assertEquals(
                "may-goodwill-limit",
                ana(given("r1", "80", Optional.of("ana"))).get(0).code());
        assertEquals(
                "may-goodwill-limit",
                ana(given("r1", "80", Optional.of("cem"))).get(0).code());
        assertEquals(List.of(), ana(given("r1", "80", Optional.of("ben"))));
    }

    @Test
    public void anotherCurrencyIsNotConverted() {
        story.owned().resolved("1");
        limit("50");
        Money yen = new Money(BigDecimal.ONE, Currency.getInstance("JPY"));
        Details details =
                new Details(ReparationKind.GOODWILL, ReparationForm.CREDIT, story.now(), Optional.of(yen), "");
        assertEquals(
                List.of(Refusal.of("value", "may-goodwill-currency", "JPY", "50 EUR")),
                ana(new Fact.ReparationGiven("r1", details)));
        assertEquals(List.of(), ben(new Fact.ReparationGiven("r1", details)));
    }

    @Test
    public void whatHasAValueIsNotGivenWithoutSayingHowMuch() {
        story.owned().resolved("1");
        limit("50");
        Details details =
                new Details(ReparationKind.GOODWILL, ReparationForm.CREDIT, story.now(), Optional.empty(), "");
        assertEquals(
                "may-goodwill-amount",
                ana(new Fact.ReparationGiven("r1", details)).get(0).code());
        Details call = new Details(ReparationKind.GOODWILL, ReparationForm.CALL, story.now(), Optional.empty(), "");
        assertEquals(List.of(), ana(new Fact.ReparationGiven("r1", call)));
    }

    @Test
    public void whatIsOwedHasNoLimit() {
        story.owned().resolved("1");
        limit("50");
        Details owed = new Details(
                ReparationKind.RESTITUTION, ReparationForm.REFUND, story.now(), Optional.of(eur("900")), "");
        assertEquals(List.of(), ana(new Fact.ReparationGiven("r1", owed)));
        Fact relabelled = new Fact.ReparationCorrected("r1", goodwill("900", Optional.empty()), "it was a gesture");
        assertEquals("may-goodwill-limit", ana(relabelled).get(0).code());
    }

    @Test
    public void aCorrectionNeedsTheLimitWhereItGrows() {
        story.owned().resolved("1");
        limit("50");
        assertEquals(List.of(), ben(given("r1", "500", Optional.empty())));
        assertEquals(List.of(), ana(new Fact.ReparationCorrected("r1", goodwill("400", Optional.empty()), "less")));
        Fact more = new Fact.ReparationCorrected("r1", goodwill("401", Optional.empty()), "more");
        assertEquals("may-goodwill-limit", ana(more).get(0).code());
    }

    @Test
    public void whoMayRecordNoGoodwillNeitherCorrectsNorWithdrawsAny() {
        story.owned().resolved("1");
        onlyLeads(Right.GOODWILL);
        assertEquals(
                "may-goodwill", ana(given("r1", "1", Optional.of("ben"))).get(0).code());
        assertEquals(List.of(), ben(given("r1", "1", Optional.empty())));
        assertEquals(
                "may-goodwill",
                ana(new Fact.ReparationWithdrawn("r1", "no")).get(0).code());
        Details owed =
                new Details(ReparationKind.RESTITUTION, ReparationForm.REFUND, story.now(), Optional.of(eur("1")), "");
        assertEquals(
                "may-goodwill",
                ana(new Fact.ReparationCorrected("r1", owed, "no")).get(0).code());
    }

    /** Whoever adds a fact says here whether it needs a right: none comes in unasked. */
    @Test
    public void everyKindOfFactIsSettled() {
        Set<String> needARight = Set.of(
                "StepDone",
                "StepUndone",
                "StepWaived",
                "ReparationGiven",
                "ReparationCorrected",
                "ReparationWithdrawn",
                "GateOverridden");
        Set<String> needNone = Set.of(
                "ApologyStarted",
                "MethodChosen",
                "MethodMoved",
                "CoveredBy",
                "Uncovered",
                "CoveringBegun",
                "CoveringEnded",
                "EvidenceEdited",
                "Resolved",
                "Reopened",
                "PromiseMade",
                "PromiseKept",
                "PromiseBroken",
                "PromiseChanged",
                "FollowUpScheduled",
                "FollowUpMoved",
                "FollowUpQueued",
                "FollowUpTaskCreated",
                "FollowUpDone",
                "FollowUpNotRecorded",
                "FollowUpCancelled",
                "FollowUpRetried",
                "FollowUpFieldSet",
                "FollowUpFailed",
                "Unknown");
        Set<String> unsettled = kinds(Fact.class)
                .map(Class::getSimpleName)
                .filter(name -> !needARight.contains(name) && !needNone.contains(name))
                .collect(Collectors.toSet());
        assertEquals(Set.of(), unsettled);
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()).flatMap(MayTest::kinds) : Stream.of(type);
    }

    private Permit permit(Actor actor) {
        return new Permit() {
            @Override
            public Held held(Right right) {
                return of(right, ((Actor.Person) actor).key());
            }

            @Override
            public Held goodwillOf(String userKey) {
                return of(Right.GOODWILL, userKey);
            }

            @Override
            public String holders(Right right) {
                return "leads";
            }
        };
    }

    private Held of(Right right, String key) {
        boolean agent = key.equals("ana") || key.equals("ben");
        return new Rights(grants)
                .held(right, to -> to.equals(LEADS) ? key.equals("ben") : to instanceof Grantee.Agents && agent);
    }

    private void onlyLeads(Right right) {
        grants.put(right, List.of(new Grant(LEADS)));
    }

    private void limit(String amount) {
        grants.put(Right.GOODWILL, List.of(new Grant(new Grantee.Agents(), List.of(eur(amount))), new Grant(LEADS)));
    }

    private List<Refusal> ana(Fact... facts) {
        return record(Story.ANA, facts);
    }

    private List<Refusal> ben(Fact... facts) {
        return record(Story.BEN, facts);
    }

    private List<Refusal> record(Actor actor, Fact... facts) {
        Decision decision = story.apologies.record(
                Story.ISSUE,
                List.of(facts).stream()
                        .map(fact -> new Entry(actor, story.now(), fact, Optional.empty()))
                        .toList());
        return decision instanceof Decision.Refused refused ? refused.refusals() : List.of();
    }

    private Fact done(String step) {
        return new Fact.StepDone(new StepId(step), story.proofFor(step));
    }

    private static Fact undone(String step) {
        return new Fact.StepUndone(new StepId(step), Optional.empty());
    }

    private Fact given(String id, String amount, Optional<String> approver) {
        return new Fact.ReparationGiven(id, goodwill(amount, approver));
    }

    private Details goodwill(String amount, Optional<String> approver) {
        return new Details(
                ReparationKind.GOODWILL,
                ReparationForm.CREDIT,
                story.now(),
                Optional.of(eur(amount)),
                Optional.empty(),
                approver,
                "");
    }

    private static Money eur(String amount) {
        return new Money(new BigDecimal(amount), EUR);
    }
}
