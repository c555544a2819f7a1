package org.amends.apology;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amends.apology.evidence.Evidence;
import org.amends.apology.journal.Fact;
import org.amends.apology.method.EvidenceKind;
import org.amends.apology.method.Step;
import org.amends.apology.method.StepId;

/** What may be done to a step by hand. */
final class StepRules {
    private final Apology apology;
    private final EvidenceRules evidence;

    StepRules(Apology apology, Instant now) {
        this.apology = apology;
        this.evidence = new EvidenceRules(apology.issueId(), now);
    }

    Stream<Refusal> against(Fact fact) {
        if (fact instanceof Fact.StepDone done) {
            return known(done.step(), state -> done(state.step(), done.evidence()));
        }
        if (fact instanceof Fact.StepWaived waived) {
            return Stream.concat(
                    known(waived.step(), StepRules::waived), Limit.REASON.of("reason", waived.reason()).stream());
        }
        if (fact instanceof Fact.StepUndone undone) {
            return known(undone.step(), StepRules::undone);
        }
        return fact instanceof Fact.EvidenceEdited edited ? known(edited.step(), StepRules::edited) : Stream.empty();
    }

    private Stream<Refusal> known(StepId id, Function<StepState, Stream<Refusal>> rule) {
        Optional<Step> step = apology.method().step(id);
        return step.map(found -> rule.apply(apology.step(found.id())))
                .orElseGet(() -> Stream.of(Refusal.of("step", "unknown-step", id.value())));
    }

    private Stream<Refusal> done(Step step, Evidence proof) {
        return step.evidence().byHand() ? evidence.against(step, proof) : Stream.of(ticksItself(step));
    }

    private static Stream<Refusal> waived(StepState state) {
        if (!state.step().waivable()) {
            return Stream.of(
                    Refusal.of("step", "not-waivable", state.step().id().value()));
        }
        return state.status() == StepState.Status.DONE
                ? Stream.of(Refusal.of("step", "step-done", state.step().id().value()))
                : Stream.empty();
    }

    private static Stream<Refusal> undone(StepState state) {
        if (state.isOpen()) {
            return Stream.of(Refusal.of("step", "step-open", state.step().id().value()));
        }
        return state.byFact() ? Stream.of(ticksItself(state.step())) : Stream.empty();
    }

    private static Stream<Refusal> edited(StepState state) {
        return state.evidence().flatMap(Evidence::comment).isPresent()
                ? Stream.empty()
                : Stream.of(Refusal.of("step", "no-comment", state.step().id().value()));
    }

    private static Refusal ticksItself(Step step) {
        EvidenceKind kind = step.evidence() == EvidenceKind.CHANGE ? EvidenceKind.PROMISE : step.evidence();
        return Refusal.of("step", "ticks-itself-" + kind.code(), step.id().value());
    }
}
