package org.amends.apology;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** When people say that something happened. */
final class Claim {
    private Claim() {}

    /** Nothing that is recorded now can have happened later. */
    static Optional<Refusal> of(String field, Instant claimed, Instant now) {
        Instant latest = now.truncatedTo(ChronoUnit.MILLIS);
        return claimed.isAfter(latest)
                ? Optional.of(Refusal.of(field, "in-the-future", claimed.toString(), latest.toString()))
                : Optional.empty();
    }
}
