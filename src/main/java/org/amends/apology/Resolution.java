package org.amends.apology;

import java.time.Instant;

/** That the issue is resolved: since when, as what, by whom, and by which change group of its history. */
public record Resolution(Instant at, String resolution, Actor by, String changeGroup) {}
