package org.amends.apology.followup;

import java.time.Instant;

/**
 * One change of the resolution in an issue's history: the change group's id, when, by whom (blank: nobody signed in), whether
 * the issue has a resolution since, and which (blank: none).
 */
public record Change(String group, Instant at, String authorKey, boolean resolvedNow, String resolution) {}
