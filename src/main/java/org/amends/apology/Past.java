package org.amends.apology;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** An instant at which people say that something happened. */
final class Past {
    private Past() {}

    /** Nothing that is recorded now can have happened later. */
    static Optional<Refusal> of(String field, Instant at, Instant now) {
        Instant latest = now.truncatedTo(ChronoUnit.MILLIS);
        return at.isAfter(latest)
                ? Optional.of(Refusal.of(field, "in-the-future", at.toString(), latest.toString()))
                : Optional.empty();
    }
}
