package org.amends.apology;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.amends.apology.method.EvidenceKind;
import org.amends.apology.method.Method;
import org.amends.apology.method.StepId;
import org.amends.apology.promise.Promise;
import org.amends.apology.reparation.GateHolds;
import org.amends.apology.reparation.Reparation;
import org.amends.apology.reparation.TooEarly;
import org.amends.apology.word.Coded;

/** What somebody may require of an apology before a ticket goes on. */
public enum Requirement implements Coded {
    /** The required steps that stand before the one that the solution itself ticks: all that can be done before it. */
    STEPS_BEFORE_SOLUTION {
        @Override
        List<StepId> steps(Apology apology) {
            return open(
                    apology.steps().stream().takeWhile(state -> state.step().evidence() != EvidenceKind.RESOLUTION));
        }
    },
    /** All required steps. */
    STEPS {
        @Override
        List<StepId> steps(Apology apology) {
            return open(apology.steps().stream());
        }
    },
    /** That goodwill may be given, or somebody said why it was although these steps were open (A10). */
    GATE {
        @Override
        List<StepId> steps(Apology apology) {
            List<StepId> passedOver = apology.reparations().stream()
                    .filter(Predicate.not(Reparation::withdrawn))
                    .flatMap(reparation -> reparation.override().stream())
                    .map(TooEarly::missing)
                    .flatMap(List::stream)
                    .toList();
            return apology.gate().missing().stream()
                    .filter(Predicate.not(passedOver::contains))
                    .toList();
        }
    },
    /** That no promise is left open: each was kept, or somebody said why it was broken (A6). */
    PROMISES {
        @Override
        List<Promise> promises(Apology apology) {
            return apology.promises().stream()
                    .filter(promise -> promise.state() == Promise.State.OPEN)
                    .toList();
        }
    };

    /**
     * What keeps an apology from meeting these requirements, in their order; empty when it meets them all. A gate that holds nothing is met.
     */
    public static List<Unmet> unmet(Apology apology, List<Requirement> wanted, GateHolds holds) {
        return unmet(apology, wanted, holds, false);
    }

    /** The same of a transition; where it {@code resolves} the issue, the step that the solution ticks is as good as done. */
    public static List<Unmet> unmet(Apology apology, List<Requirement> wanted, GateHolds holds, boolean resolves) {
        return wanted.stream()
                .filter(requirement -> requirement != GATE || holds != GateHolds.OFF)
                .map(requirement -> new Unmet(
                        requirement,
                        apology.method(),
                        requirement.steps(apology).stream()
                                .filter(step -> !resolves || !bySolution(apology, step))
                                .toList(),
                        requirement.promises(apology)))
                .filter(Unmet::isAnything)
                .toList();
    }

    private static boolean bySolution(Apology apology, StepId step) {
        return apology.method()
                .step(step)
                .filter(one -> one.evidence() == EvidenceKind.RESOLUTION)
                .isPresent();
    }

    List<StepId> steps(Apology apology) {
        return List.of();
    }

    List<Promise> promises(Apology apology) {
        return List.of();
    }

    private static List<StepId> open(Stream<StepState> states) {
        return states.filter(state -> state.step().required() && state.isOpen())
                .map(state -> state.step().id())
                .toList();
    }

    /** A requirement that is not met, by the steps of that method and the promises that are open. */
    public record Unmet(Requirement requirement, Method method, List<StepId> steps, List<Promise> promises) {
        public Unmet {
            steps = List.copyOf(steps);
            promises = List.copyOf(promises);
        }

        boolean isAnything() {
            return !steps.isEmpty() || !promises.isEmpty();
        }
    }
}
