package org.amends.apology;

import java.util.List;
import java.util.Optional;
import org.amends.apology.method.Step;
import org.amends.apology.promise.Promise;
import org.amends.apology.reparation.Reparation;

/** What happened says of the steps that tick themselves. */
record SelfTicks(List<Promise> promises, List<Reparation> reparations, Optional<Resolution> resolution, Asked asked) {

    /** Done by the first fact that is what the step wants; empty without one, and for a step that hands tick. */
    Optional<StepState> of(Step step) {
        return switch (step.evidence()) {
            case PROMISE, CHANGE ->
                promises.stream().findFirst().map(promise -> StepState.done(step, promise.maker(), promise.madeAt()));
            case REPARATION ->
                reparations.stream()
                        .filter(reparation -> !reparation.withdrawn())
                        .findFirst()
                        .map(reparation -> StepState.done(step, reparation.by(), reparation.recordedAt()));
            case RESOLUTION -> resolution.map(found -> StepState.done(step, found.by(), found.at()));
            case OUTCOME ->
                asked.all().flatMap(done -> done.doneBy()
                        .flatMap(by -> done.doneAt().map(at -> StepState.done(step, by, at))));
            default -> Optional.empty();
        };
    }
}
