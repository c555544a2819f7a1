package org.amends.apology;

import java.time.Instant;
import org.amends.apology.word.Actor;

/** That an issue is covered by the apology of another one, since then and by whom. */
public record Cover(long ownerId, String ownerKey, Instant at, Actor by) {}
