package org.amends.apology.reparation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What research says against a reparation. It is said, and never stands in the way. */
public sealed interface Advice {

    /** The form does not fit what was lost; these fit better (R5). */
    record Unfit(LossKind lost, List<ReparationForm> better) implements Advice {
        public Unfit {
            better = List.copyOf(better);
        }
    }

    /** It is worth so many percent of the loss, rounded up; past 150 nobody gains by more (R5). */
    record Beyond(BigDecimal percent) implements Advice {}

    /** The most that does any good, in percent of the loss. */
    BigDecimal MOST = BigDecimal.valueOf(150);

    /** What there is to say of this reparation; mostly nothing. */
    static List<Advice> on(Details details) {
        List<Advice> advice = new ArrayList<>();
        details.loss().flatMap(loss -> unfit(loss.kind(), details.form())).ifPresent(advice::add);
        details.loss()
                .flatMap(Loss::value)
                .flatMap(lost -> details.value().flatMap(given -> beyond(lost, given)))
                .ifPresent(advice::add);
        return List.copyOf(advice);
    }

    private static Optional<Advice> unfit(LossKind lost, ReparationForm form) {
        Set<ReparationForm> fitAnything = EnumSet.of(ReparationForm.OPEN_OFFER, ReparationForm.OTHER);
        boolean fits = fitAnything.contains(form) || lost.fitting().contains(form);
        return fits ? Optional.empty() : Optional.of(new Unfit(lost, List.copyOf(lost.fitting())));
    }

    /** Nothing is said across currencies: that would take a rate. */
    private static Optional<Advice> beyond(Money lost, Money given) {
        BigDecimal hundredfold = given.amount().movePointRight(2);
        boolean comparable =
                lost.currency().equals(given.currency()) && lost.amount().signum() > 0;
        return comparable && hundredfold.compareTo(lost.amount().multiply(MOST)) > 0
                ? Optional.of(new Beyond(hundredfold.divide(lost.amount(), 0, RoundingMode.UP)))
                : Optional.empty();
    }
}
