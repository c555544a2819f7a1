package org.amends.apology.method;

import java.util.List;
import java.util.Optional;

/**
 * The configured checklist. A published version never changes, and an open apology keeps its own. A method checks itself when
 * it is built and throws {@link BrokenMethod}, which names the field.
 *
 * @param touches what asks after the resolution instead of the project's own touches that ask; empty: those hold
 * @param goodwill whether a gesture may be suggested; after a second failure it harms (R7, R8)
 */
public record Method(String id, int version, List<Stage> stages, List<OwnTouch> touches, boolean goodwill) {
    /** The id of the method that is offered after a second failure. */
    public static final String SECOND_FAILURE = "second-failure";

    public Method {
        stages = List.copyOf(stages);
        touches = List.copyOf(touches);
        MethodCheck.check(id, version, stages);
    }

    /** One that brings no touches along, and has nothing against goodwill. */
    public Method(String id, int version, List<Stage> stages) {
        this(id, version, stages, List.of(), true);
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
