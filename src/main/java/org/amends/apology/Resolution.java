package org.amends.apology;

import java.time.Instant;
import org.amends.apology.word.Actor;

/** That the issue is resolved: since when, as what, by whom, and by which change group of its history. */
public record Resolution(Instant at, String resolution, Actor by, String changeGroup) {}
