package org.amends.apology;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.amends.apology.evidence.Evidence;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.method.EvidenceKind;
import org.amends.apology.method.Method;
import org.amends.apology.method.Step;
import org.amends.apology.method.StepId;

/**
 * Folds what people did by hand to the steps. Ticks and waivers of a step lie on each other and undoing takes the topmost away,
 * so that an undo is exact even when two agents ticked the same step.
 */
final class Ticks {
    private final Map<StepId, Step> steps;
    private final Map<StepId, Deque<StepState>> layers = new HashMap<>();
    private final Map<StepId, StepState> openedAgain = new HashMap<>();

    private Ticks(Method method) {
        this.steps = method.steps().stream().collect(toMap(Step::id, step -> step));
    }

    static Ticks of(Method method, Collection<Entry> entries) {
        Ticks ticks = new Ticks(method);
        entries.forEach(ticks::take);
        return ticks;
    }

    /** What was done by hand to the step, or why nothing of it stands any more; empty when nobody touched it. */
    Optional<StepState> top(StepId step) {
        return Optional.ofNullable(layersOf(step).peek()).or(() -> Optional.ofNullable(openedAgain.get(step)));
    }

    private void take(Entry entry) {
        if (entry.fact() instanceof Fact.StepDone fact) {
            step(fact.step()).ifPresent(step -> layersOf(step.id()).push(done(step, entry, fact)));
        } else if (entry.fact() instanceof Fact.StepWaived fact) {
            step(fact.step()).ifPresent(step -> layersOf(step.id()).push(waived(step, entry, fact)));
        } else if (entry.fact() instanceof Fact.StepUndone fact) {
            undo(layersOf(fact.step()), fact);
            openedAgain(fact);
        } else if (entry.fact() instanceof Fact.EvidenceEdited fact) {
            edited(layersOf(fact.step()));
        } else if (entry.fact() instanceof Fact.Reopened) {
            reopened(entry.at());
        }
    }

    private Optional<Step> step(StepId id) {
        return Optional.ofNullable(steps.get(id));
    }

    private Deque<StepState> layersOf(StepId step) {
        return layers.computeIfAbsent(step, id -> new ArrayDeque<>());
    }

    /** A comment that is gone takes every tick along that rests on it. */
    private static void undo(Deque<StepState> layers, Fact.StepUndone fact) {
        Optional<Long> comment = Optional.ofNullable(layers.poll()).flatMap(Ticks::comment);
        if (fact.because().isPresent() && comment.isPresent()) {
            layers.removeIf(layer -> comment(layer).equals(comment));
        }
    }

    /** Kept under whatever is ticked later, so that undoing that is exact. */
    private void openedAgain(Fact.StepUndone fact) {
        step(fact.step())
                .flatMap(step -> fact.because().map(because -> StepState.openAgain(step, because)))
                .ifPresent(state -> openedAgain.put(fact.step(), state));
    }

    private static void edited(Deque<StepState> layers) {
        Optional.ofNullable(layers.poll()).ifPresent(top -> layers.push(editedSince(top)));
    }

    /**
     * "Not needed" was said of the repair that did not hold, and what the customer answered too: reopening opens these steps
     * again.
     */
    private void reopened(Instant at) {
        steps.values().stream()
                .filter(step -> step.evidence() == EvidenceKind.RESOLUTION || step.evidence() == EvidenceKind.ANSWER)
                .filter(step -> layersOf(step.id())
                        .removeIf(layer -> layer.at().filter(at::isAfter).isPresent()))
                .filter(step -> step.evidence() == EvidenceKind.ANSWER)
                .forEach(step -> openedAgain.put(step.id(), StepState.openAgain(step, "reopened")));
    }

    private static Optional<Long> comment(StepState layer) {
        return layer.evidence().flatMap(Evidence::comment).map(Evidence.Comment::commentId);
    }

    private static StepState done(Step step, Entry entry, Fact.StepDone fact) {
        return new StepState(
                step,
                StepState.Status.DONE,
                Optional.of(entry.actor()),
                Optional.of(entry.at()),
                Optional.of(fact.evidence()),
                Optional.empty(),
                false);
    }

    private static StepState waived(Step step, Entry entry, Fact.StepWaived fact) {
        return new StepState(
                step,
                StepState.Status.WAIVED,
                Optional.of(entry.actor()),
                Optional.of(entry.at()),
                Optional.empty(),
                Optional.of(fact.reason()),
                false);
    }

    private static StepState editedSince(StepState top) {
        return new StepState(top.step(), top.status(), top.by(), top.at(), top.evidence(), top.reason(), true);
    }
}
