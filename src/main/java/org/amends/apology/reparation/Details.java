package org.amends.apology.reparation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What was given, in which form, and {@code offeredAt}: when the customer was first told (to the millisecond). */
public record Details(ReparationKind kind, ReparationForm form, Instant offeredAt, Optional<Money> value, String note) {
    public Details {
        offeredAt = offeredAt.truncatedTo(ChronoUnit.MILLIS);
        note = note.strip();
    }

    /** Goodwill that has a value: what the gate is for. */
    public boolean gated() {
        return kind == ReparationKind.GOODWILL && form.valued();
    }
}
