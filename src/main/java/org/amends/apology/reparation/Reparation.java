package org.amends.apology.reparation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.amends.apology.word.Actor;

/**
 * One reparation as it stands: its details after all corrections, who recorded it and when, each correction, oldest first, the
 * withdrawal, and in {@code override} why it was given before its time.
 */
public record Reparation(
        String id,
        Details details,
        Actor by,
        Instant recordedAt,
        List<Revision> revisions,
        Optional<Withdrawal> withdrawal,
        Optional<TooEarly> override) {
    public Reparation {
        revisions = List.copyOf(revisions);
    }

    public boolean withdrawn() {
        return withdrawal.isPresent();
    }

    public boolean overridden() {
        return override.isPresent();
    }
}
