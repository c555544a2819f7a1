package org.amends.apology.followup;

import java.time.Instant;
import java.util.Optional;
import org.amends.apology.word.Actor;
import org.amends.apology.word.Coded;

/**
 * One touch that became due. {@code changeGroup} is the resolution that it follows; {@code because} says why it was cancelled or
 * failed; {@code doneBy} and {@code doneAt} come with the outcome.
 */
public record FollowUp(
        String id,
        Instant due,
        String changeGroup,
        State state,
        Optional<Long> taskId,
        Optional<String> taskKey,
        Optional<Outcome> outcome,
        Optional<String> because,
        Optional<Actor> doneBy,
        Optional<Instant> doneAt) {

    /** Waiting for its day; a task somebody has; or over. A failed one may still be done by hand. */
    public enum State implements Coded {
        SCHEDULED,
        TASK,
        DONE,
        CANCELLED,
        FAILED
    }

    /** Still owed. */
    public boolean live() {
        return state != State.DONE && state != State.CANCELLED;
    }
}
