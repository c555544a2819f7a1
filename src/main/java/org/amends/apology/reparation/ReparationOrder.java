package org.amends.apology.reparation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.amends.apology.word.Coded;

/**
 * Was the issue resolved when the customer was first told? The first valued goodwill in force decides, else the first
 * restitution; told at the very instant of resolution counts as after (A10).
 */
public enum ReparationOrder implements Coded {
    /** Nothing was given. */
    NONE,
    /** Attention only. */
    PERSONAL,
    BEFORE,
    AFTER,
    OWED_BEFORE,
    OWED_AFTER,
    /** Told before this journal began. */
    UNKNOWN;

    /**
     * The order of these reparations, in the order of their recording; {@code began} is when the journal began, and
     * {@code resolved} tells whether the issue was resolved at an instant, the instant of resolving included.
     */
    public static ReparationOrder of(List<Reparation> reparations, Instant began, Predicate<Instant> resolved) {
        List<Details> inForce = reparations.stream()
                .filter(reparation -> !reparation.withdrawn())
                .map(Reparation::details)
                .sorted(Comparator.comparing(Details::offeredAt))
                .toList();
        return first(inForce, Details::valuedGoodwill)
                .map(goodwill -> told(goodwill, began, resolved, BEFORE, AFTER))
                .or(() -> first(inForce, details -> details.kind() == ReparationKind.RESTITUTION)
                        .map(owed -> told(owed, began, resolved, OWED_BEFORE, OWED_AFTER)))
                .orElse(inForce.isEmpty() ? NONE : PERSONAL);
    }

    private static Optional<Details> first(List<Details> inForce, Predicate<Details> which) {
        return inForce.stream().filter(which).findFirst();
    }

    private static ReparationOrder told(
            Details details,
            Instant began,
            Predicate<Instant> resolved,
            ReparationOrder before,
            ReparationOrder after) {
        if (details.offeredAt().isBefore(began)) {
            return UNKNOWN;
        }
        return resolved.test(details.offeredAt()) ? after : before;
    }
}
