package org.amends.apology.reparation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What was given, in which form, and {@code offeredAt}: when the customer was first told (to the millisecond); what it is for,
 * where that was said, and who approved it, by user key.
 */
public record Details(
        ReparationKind kind,
        ReparationForm form,
        Instant offeredAt,
        Optional<Money> value,
        Optional<Loss> loss,
        Optional<String> approver,
        String note) {
    public Details {
        offeredAt = offeredAt.truncatedTo(ChronoUnit.MILLIS);
        note = note.strip();
    }

    /** Without a word on the loss, and approved by nobody. */
    public Details(ReparationKind kind, ReparationForm form, Instant offeredAt, Optional<Money> value, String note) {
        this(kind, form, offeredAt, value, Optional.empty(), Optional.empty(), note);
    }

    /** Goodwill that has a value: it decides the order, and the gate is for it. */
    public boolean valuedGoodwill() {
        return kind == ReparationKind.GOODWILL && form.valued();
    }
}
