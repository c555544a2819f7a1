package org.amends.apology.reparation;

import java.time.Instant;
import org.amends.apology.word.Actor;

/** That it was withdrawn: by whom, when and why. */
public record Withdrawal(Actor by, Instant at, String because) {}
