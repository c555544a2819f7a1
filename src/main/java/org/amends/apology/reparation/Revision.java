package org.amends.apology.reparation;

import java.time.Instant;
import org.amends.apology.word.Actor;

/** A correction: from what to what, by whom, when and why. The reason is blank where an older version of Amends did not ask. */
public record Revision(Details before, Details after, Actor by, Instant at, String because) {}
