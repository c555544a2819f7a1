package org.amends.apology;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.amends.apology.evidence.Evidence;
import org.amends.apology.followup.Outcome;
import org.amends.apology.journal.Fact;
import org.amends.apology.method.ShippedMethods;
import org.amends.apology.method.Step;
import org.amends.apology.method.StepId;
import org.amends.apology.reparation.Details;
import org.amends.apology.reparation.Money;
import org.amends.apology.reparation.ReparationForm;
import org.amends.apology.reparation.ReparationKind;

/** Facts as chance has them: most may be recorded, some are refused. Few ids, so that facts meet. */
public final class Anything {
    private static final List<Step> STEPS = new ShippedMethods().current().steps();

    private final Random random;
    private final Story story;

    public Anything(Random random, Story story) {
        this.random = random;
        this.story = story;
    }

    public Fact fact() {
        return switch (random.nextInt(14)) {
            case 0, 1, 2 -> done(step());
            case 3, 4 -> new Fact.StepUndone(step().id(), because());
            case 5 -> new Fact.StepWaived(step().id(), "not needed");
            case 6 -> new Fact.EvidenceEdited(step().id(), story.now());
            case 7 -> new Fact.ReparationGiven(id("r"), details(story.now()));
            case 8 -> new Fact.ReparationWithdrawn(id("r"), "booked twice");
            case 9 -> new Fact.PromiseMade(id("p"), "a refund", LocalDate.parse("2027-01-01"));
            case 10 -> random.nextBoolean() ? new Fact.PromiseKept(id("p")) : new Fact.PromiseBroken(id("p"), "late");
            case 11 -> new Fact.Resolved(Integer.toString(random.nextInt(9)), "Done");
            case 12 -> new Fact.Reopened(Integer.toString(random.nextInt(9)));
            default -> new Fact.FollowUpDone("10001-" + random.nextInt(9), outcome());
        };
    }

    public Fact done(Step step) {
        Evidence proof = story.proofFor(step.id().value());
        boolean bySaying = step.evidence().code().equals("said") && random.nextBoolean();
        return new Fact.StepDone(step.id(), bySaying ? story.comment(random.nextInt(3)) : proof);
    }

    public Step step() {
        return STEPS.get(random.nextInt(STEPS.size()));
    }

    public Step stepOf(List<String> some) {
        StepId id = new StepId(some.get(random.nextInt(some.size())));
        return STEPS.stream().filter(step -> step.id().equals(id)).findFirst().orElseThrow();
    }

    public Details details(Instant offeredAt) {
        ReparationKind kind = ReparationKind.values()[random.nextInt(2)];
        ReparationForm form = ReparationForm.values()[random.nextInt(ReparationForm.values().length)];
        Optional<Money> value = Optional.of(new Money(new BigDecimal("20.00"), Currency.getInstance("EUR")));
        return new Details(kind, form, offeredAt, value.filter(money -> form.valued()), "");
    }

    private Optional<String> because() {
        return random.nextInt(3) == 0 ? Optional.of("evidence-deleted") : Optional.empty();
    }

    private String id(String kind) {
        return kind + random.nextInt(5);
    }

    private static Outcome outcome() {
        return new Outcome(Outcome.They.SAME, Outcome.We.BETTER, "");
    }
}
