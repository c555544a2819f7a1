package org.amends.apology.may;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.amends.apology.reparation.Money;

/** What somebody has of a right, and through which grants. Of several limits the highest counts; amounts are never converted. */
public record Held(Right right, List<Grant> through) {
    public Held {
        through = List.copyOf(through);
    }

    /** Whether they have it at all. */
    public boolean granted() {
        return !through.isEmpty();
    }

    /** Whether they have it without a limit. */
    public boolean unlimited() {
        return through.stream().anyMatch(grant -> grant.upTo().isEmpty());
    }

    /** The most that they may give of a currency; empty without a limit, and where none of their limits is of that currency. */
    public Optional<Money> upTo(Currency currency) {
        return unlimited()
                ? Optional.empty()
                : limits().stream()
                        .filter(limit -> limit.currency().equals(currency))
                        .max((one, other) -> one.amount().compareTo(other.amount()));
    }

    /** All limits that they have; none without a limit. */
    public List<Money> limits() {
        return unlimited()
                ? List.of()
                : through.stream().flatMap(grant -> grant.upTo().stream()).toList();
    }

    /** Whether they may give so much. */
    public boolean covers(BigDecimal amount, Currency currency) {
        return granted()
                && (unlimited()
                        || upTo(currency)
                                .filter(limit -> amount.compareTo(limit.amount()) <= 0)
                                .isPresent());
    }
}
