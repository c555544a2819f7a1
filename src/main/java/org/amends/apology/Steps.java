package org.amends.apology;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amends.apology.evidence.Evidence;
import org.amends.apology.method.EvidenceKind;
import org.amends.apology.method.Method;
import org.amends.apology.method.Step;
import org.amends.apology.method.StepId;

/** How far each step of a method is, in the method's order. */
record Steps(List<StepState> all) {

    /** {@code byFact} tells what facts say of a step that ticks itself; else the hands do. */
    static Steps of(Method method, Ticks ticks, Function<Step, Optional<StepState>> byFact) {
        return new Steps(method.steps().stream()
                .map(step -> byFact.apply(step).or(() -> ticks.top(step.id())).orElseGet(() -> StepState.open(step)))
                .toList());
    }

    StepState step(StepId id) {
        return all.stream()
                .filter(state -> state.step().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("step: the method has no step " + id));
    }

    /** The steps that want this evidence. */
    Stream<StepState> those(EvidenceKind wants) {
        return all.stream().filter(state -> state.step().evidence() == wants);
    }

    /** The first evidence of that kind. */
    <T extends Evidence> Optional<T> evidence(Class<T> kind) {
        return all.stream()
                .flatMap(state -> state.evidence().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    Progress progress() {
        List<StepState> required = required();
        long done = required.stream().filter(state -> !state.isOpen()).count();
        return new Progress((int) done, required.size());
    }

    Optional<Step> next() {
        return required().stream()
                .filter(StepState::isOpen)
                .map(StepState::step)
                .findFirst();
    }

    private List<StepState> required() {
        return all.stream().filter(state -> state.step().required()).toList();
    }
}
