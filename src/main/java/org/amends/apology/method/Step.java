package org.amends.apology.method;

/** One step of a method; its words stand in i18n under {@code amends.step.<id>}. */
public record Step(StepId id, boolean required, EvidenceKind evidence, boolean waivable) {}
