package org.amends.apology;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amends.apology.journal.Fact;
import org.amends.apology.may.Held;
import org.amends.apology.may.Permit;
import org.amends.apology.may.Right;
import org.amends.apology.reparation.Details;
import org.amends.apology.reparation.Money;
import org.amends.apology.reparation.Reparation;
import org.amends.apology.reparation.ReparationKind;
import org.amends.apology.word.Actor;

/**
 * What whoever does something needs the right for. What follows by itself - a step that a promise ticks, a touch that falls due -
 * needs none; nor does what is owed: a limit is for gestures.
 */
final class MayRules {
    private final Apology apology;
    private final Actor actor;
    private final Supplier<Permit> permit;

    MayRules(Apology apology, Actor actor, Supplier<Permit> permit) {
        this.apology = apology;
        this.actor = actor;
        this.permit = permit;
    }

    Stream<Refusal> against(Fact fact) {
        if (fact instanceof Fact.StepDone) {
            return needs(Right.TICK);
        }
        if (fact instanceof Fact.StepUndone undone) {
            return needs(isWaived(undone) ? Right.WAIVE : Right.TICK);
        }
        if (fact instanceof Fact.StepWaived) {
            return needs(Right.WAIVE);
        }
        if (fact instanceof Fact.GateOverridden) {
            return needs(Right.OVERRIDE);
        }
        return reparation(fact);
    }

    private Stream<Refusal> reparation(Fact fact) {
        if (fact instanceof Fact.ReparationGiven given) {
            return goodwill(given.id(), Optional.empty(), given.details());
        }
        if (fact instanceof Fact.ReparationCorrected corrected) {
            Optional<Details> before = apology.reparation(corrected.id()).map(Reparation::details);
            return goodwill(corrected.id(), before, corrected.details());
        }
        return fact instanceof Fact.ReparationWithdrawn withdrawn
                        && apology.reparation(withdrawn.id())
                                .filter(was -> isGoodwill(was.details()))
                                .isPresent()
                ? needs(Right.GOODWILL)
                : Stream.empty();
    }

    private boolean isWaived(Fact.StepUndone undone) {
        return apology.method().step(undone.step()).isPresent()
                && apology.step(undone.step()).status() == StepState.Status.WAIVED;
    }

    private Stream<Refusal> needs(Right right) {
        return permit.get().held(right).granted() ? Stream.empty() : Stream.of(missing(right));
    }

    private Refusal missing(Right right) {
        return Refusal.of("user", right.refusal(), permit.get().holders(right));
    }

    private Stream<Refusal> goodwill(String id, Optional<Details> before, Details details) {
        boolean was = before.filter(MayRules::isGoodwill).isPresent();
        if (!was && !isGoodwill(details)) {
            return Stream.empty();
        }
        Held held = permit.get().held(Right.GOODWILL);
        if (!held.granted()) {
            return Stream.of(missing(Right.GOODWILL));
        }
        boolean anyAmount = held.unlimited() || !details.valuedGoodwill() || isNoMore(before, details);
        return anyAmount ? Stream.empty() : limited(held, id, details);
    }

    private static boolean isGoodwill(Details details) {
        return details.kind() == ReparationKind.GOODWILL;
    }

    /** What somebody with a higher limit recorded may be corrected otherwise, as long as it does not grow. */
    private static boolean isNoMore(Optional<Details> before, Details details) {
        return before.filter(Details::valuedGoodwill)
                .filter(was -> was.approver().equals(details.approver()))
                .flatMap(Details::value)
                .filter(was -> details.value()
                        .filter(now -> now.currency().equals(was.currency())
                                && now.amount().compareTo(was.amount()) <= 0)
                        .isPresent())
                .isPresent();
    }

    private Stream<Refusal> limited(Held held, String id, Details details) {
        if (details.value().isEmpty()) {
            return Stream.of(Refusal.of("value", "may-goodwill-amount", words(held.limits())));
        }
        Money value = details.value().get();
        if (isApproved(details, value)) {
            return Stream.empty();
        }
        BigDecimal sum = value.amount().add(givenBesides(id, value.currency()));
        if (held.covers(sum, value.currency())) {
            return Stream.empty();
        }
        return Stream.of(held.upTo(value.currency())
                .map(limit -> Refusal.of(
                        "value", "may-goodwill-limit", limit.told(), new Money(sum, limit.currency()).told()))
                .orElseGet(() -> Refusal.of(
                        "value", "may-goodwill-currency", value.currency().getCurrencyCode(), words(held.limits()))));
    }

    /** Nobody approves their own. */
    private boolean isApproved(Details details, Money value) {
        return details.approver()
                .filter(key -> !actor.equals(new Actor.Person(key)))
                .map(permit.get()::goodwillOf)
                .filter(approver -> approver.covers(value.amount(), value.currency()))
                .isPresent();
    }

    /** Otherwise twice the half would be a way round. */
    private BigDecimal givenBesides(String id, Currency currency) {
        return apology.reparations().stream()
                .filter(other -> !other.id().equals(id)
                        && !other.withdrawn()
                        && other.by().equals(actor))
                .map(Reparation::details)
                .filter(other -> other.valuedGoodwill() && other.approver().isEmpty())
                .flatMap(other -> other.value().stream())
                .filter(other -> other.currency().equals(currency))
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String words(List<Money> limits) {
        return limits.stream().map(Money::told).distinct().collect(Collectors.joining(", "));
    }
}
