package org.amends.apology.method;

import java.util.Map;

/**
 * One step of a method. What it says stands here as far as an administrator wrote it; for the rest of a step that ships the words
 * stand in i18n under {@code amends.step.<id>}.
 */
public record Step(StepId id, boolean required, EvidenceKind evidence, boolean waivable, Map<StepPart, Texts> texts) {
    public Step {
        texts = Map.copyOf(texts);
    }

    /** One of which nobody wrote anything. */
    public Step(StepId id, boolean required, EvidenceKind evidence, boolean waivable) {
        this(id, required, evidence, waivable, Map.of());
    }

    /** What it says, in the languages that it was written in. */
    public Texts text(StepPart part) {
        return texts.getOrDefault(part, Texts.NONE);
    }
}
