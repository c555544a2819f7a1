package org.amends.apology.reparation;

import java.time.Instant;
import java.util.Optional;
import org.amends.apology.word.Actor;

/**
 * One reparation as it stands: its details after all corrections, who recorded it and when; {@code withdrawn} holds the reason
 * of the withdrawal, {@code override} why it was given before its time.
 */
public record Reparation(
        String id,
        Details details,
        Actor by,
        Instant recordedAt,
        Optional<String> withdrawnBecause,
        Optional<TooEarly> override) {

    public boolean withdrawn() {
        return withdrawnBecause.isPresent();
    }

    public boolean overridden() {
        return override.isPresent();
    }
}
