package org.amends.apology.reparation;

import java.util.Optional;

/** What the customer lost, and what it was worth to them, where that is known. */
public record Loss(LossKind kind, Optional<Money> value) {}
