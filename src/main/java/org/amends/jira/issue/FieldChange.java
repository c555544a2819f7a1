package org.amends.jira.issue;

import java.time.Instant;

/** A change of one field in an issue's history: by which change group, when, by whom (blank for nobody), to what (blank for nothing). */
public record FieldChange(long group, Instant at, String authorKey, String value) {}
