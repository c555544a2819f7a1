package org.amends.apology;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** An instant at which people say that something happened. */
final class Past {
    /** What is older than this is a slip of the finger. */
    private static final Instant EARLIEST = Instant.EPOCH;

    private Past() {}

    /** Nothing that is recorded now can have happened later, nor before 1970. */
    static Optional<Refusal> of(String field, Instant at, Instant now) {
        Instant latest = now.truncatedTo(ChronoUnit.MILLIS);
        if (at.isBefore(EARLIEST)) {
            return Optional.of(Refusal.of(field, "long-ago", at.toString(), EARLIEST.toString()));
        }
        return at.isAfter(latest)
                ? Optional.of(Refusal.of(field, "in-the-future", at.toString(), latest.toString()))
                : Optional.empty();
    }
}
