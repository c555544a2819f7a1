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
        return find(id).orElseThrow(() -> new IllegalArgumentException("step: the method has no step " + id));
    }

    private Optional<StepState> find(StepId id) {
        return all.stream().filter(state -> state.step().id().equals(id)).findFirst();
    }

    /** Those that are done or waived here, and are open there or are no steps there. */
    List<StepId> notHeldBy(Steps other) {
        return all.stream()
                .filter(state -> !state.isOpen())
                .map(state -> state.step().id())
                .filter(id -> other.find(id).filter(state -> !state.isOpen()).isEmpty())
                .toList();
    }

    private Stream<StepState> those(EvidenceKind wants) {
        return all.stream().filter(state -> state.step().evidence() == wants);
    }

    Optional<StepState> invited() {
        return those(EvidenceKind.INVITATION)
                .filter(state -> state.status() == StepState.Status.DONE)
                .findFirst();
    }

    Optional<String> agreedPain() {
        return those(EvidenceKind.AGREED)
                .flatMap(state -> state.evidence().stream())
                .flatMap(evidence -> evidence.pain().stream())
                .findFirst();
    }

    Optional<StepState> answerStep() {
        return those(EvidenceKind.ANSWER).findFirst();
    }

    Optional<Evidence.Answer> answer() {
        return answerStep()
                .flatMap(StepState::evidence)
                .filter(Evidence.Answer.class::isInstance)
                .map(Evidence.Answer.class::cast);
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
