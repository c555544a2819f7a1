package org.amends.apology.method;

import java.util.List;
import java.util.Optional;

/**
 * The configured checklist. A published version never changes, and an open apology keeps its own. A method checks itself when
 * it is built and throws {@link BrokenMethod}, which names the field.
 */
public record Method(String id, int version, List<Stage> stages) {
    public Method {
        stages = List.copyOf(stages);
        MethodCheck.check(id, version, stages);
    }

    /** All steps in their order. */
    public List<Step> steps() {
        return stages.stream().flatMap(stage -> stage.steps().stream()).toList();
    }

    public Optional<Step> step(StepId id) {
        return steps().stream().filter(step -> step.id().equals(id)).findFirst();
    }

    public Optional<Stage> stageOf(Step step) {
        return stages.stream().filter(stage -> stage.steps().contains(step)).findFirst();
    }
}
