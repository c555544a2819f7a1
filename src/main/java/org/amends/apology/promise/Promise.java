package org.amends.apology.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.amends.apology.word.Actor;
import org.amends.apology.word.Coded;

/**
 * What was promised, by which day in Jira's zone, who promised and when; {@code reason} is why it was last moved or broken.
 */
public record Promise(
        String id, String what, LocalDate by, State state, Optional<String> reason, Actor maker, Instant madeAt) {
    /** What became of it. */
    public enum State implements Coded {
        OPEN,
        KEPT,
        BROKEN
    }
}
