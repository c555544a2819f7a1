package org.amends.apology;

import java.time.Instant;
import java.util.Optional;
import org.amends.apology.evidence.Evidence;
import org.amends.apology.method.Step;
import org.amends.apology.word.Actor;
import org.amends.apology.word.Coded;

/**
 * How far one step is. {@code by} and {@code at} tell who did or waived it and when; {@code evidence} is there when it was
 * done by hand, {@code reason} when it was waived, or when its evidence went and it is open again: then it is the code of
 * {@link org.amends.apology.journal.Fact.StepUndone#because}. {@code editedSince}: the comment that proves it was edited after the tick.
 */
public record StepState(
        Step step,
        Status status,
        Optional<Actor> by,
        Optional<Instant> at,
        Optional<Evidence> evidence,
        Optional<String> reason,
        boolean editedSince) {

    /** Open, done, or not needed here. */
    public enum Status implements Coded {
        OPEN,
        DONE,
        WAIVED
    }

    public static StepState open(Step step) {
        return new StepState(
                step, Status.OPEN, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /** Open again, because its evidence is not what it was. */
    public static StepState openAgain(Step step, String because) {
        return new StepState(
                step, Status.OPEN, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(because), false);
    }

    public static StepState done(Step step, Actor by, Instant at) {
        return new StepState(
                step, Status.DONE, Optional.of(by), Optional.of(at), Optional.empty(), Optional.empty(), false);
    }

    /** Whether a fact ticked it, which no hand can open again. */
    public boolean byFact() {
        return status == Status.DONE && (!step.evidence().byHand() || evidence.isEmpty());
    }

    public boolean isOpen() {
        return status == Status.OPEN;
    }
}
