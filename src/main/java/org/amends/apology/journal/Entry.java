package org.amends.apology.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.amends.apology.word.Actor;

/**
 * A fact with who and when (to the millisecond). The key, where there is one, is what it was taken from: a journal holds
 * each key once.
 */
public record Entry(Actor actor, Instant at, Fact fact, Optional<String> key) {
    public Entry {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** What Amends records of itself, once for each key. */
    public static Entry byAmends(Instant at, Fact fact, String key) {
        return new Entry(new Actor.Amends(), at, fact, Optional.of(key));
    }
}
