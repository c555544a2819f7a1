package org.amends.apology.followup;

import java.time.Instant;
import java.util.Optional;
import org.amends.apology.word.Actor;
import org.amends.apology.word.Coded;

/**
 * One touch that became due. {@code promised} is when it was first scheduled for, {@code due} when it is now; {@code because}
 * says why it was cancelled or failed; {@code doneBy} and {@code doneAt} come with the outcome.
 */
public record FollowUp(
        String id,
        String touch,
        Purpose purpose,
        Origin origin,
        Instant promised,
        Instant due,
        State state,
        Optional<Task> task,
        Optional<Outcome> outcome,
        Optional<String> because,
        Optional<Actor> doneBy,
        Optional<Instant> doneAt) {

    /** Waiting for its day; in the queue; a task somebody has; or over. */
    public enum State implements Coded {
        SCHEDULED,
        /** Due, and no task was wanted or possible: it stands in the queue. */
        DUE,
        TASK,
        DONE,
        /** Over without an outcome, which may still be given. */
        NOT_RECORDED,
        CANCELLED,
        /** Tried as often as it may be; may still be done by hand. */
        FAILED
    }

    /** The issue that somebody does it on. */
    public record Task(long id, String key) {}

    /** One that waits for its day. */
    public static FollowUp scheduled(String id, String touch, Purpose purpose, Instant due, Origin origin) {
        return new FollowUp(
                id,
                touch,
                purpose,
                origin,
                due,
                due,
                State.SCHEDULED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** An outcome may be recorded, and the follow-up cancelled. */
    public boolean live() {
        return state != State.DONE && state != State.CANCELLED;
    }

    /** Somebody still has to do it. */
    public boolean owed() {
        return live() && state != State.NOT_RECORDED;
    }

    /** No task was made of it yet. */
    public boolean waiting() {
        return state == State.SCHEDULED || state == State.DUE || state == State.FAILED;
    }

    public Optional<Long> taskId() {
        return task.map(Task::id);
    }

    public Optional<String> taskKey() {
        return task.map(Task::key);
    }

    /** At another time; one that failed or stood in the queue waits for its day again. */
    public FollowUp moved(Instant to) {
        State then = state == State.TASK ? state : State.SCHEDULED;
        return new FollowUp(
                id, touch, purpose, origin, promised, to, then, task, outcome, Optional.empty(), doneBy, doneAt);
    }

    public FollowUp in(State next, Optional<String> why) {
        return new FollowUp(id, touch, purpose, origin, promised, due, next, task, outcome, why, doneBy, doneAt);
    }

    public FollowUp handedOver(Task made) {
        return new FollowUp(
                id,
                touch,
                purpose,
                origin,
                promised,
                due,
                State.TASK,
                Optional.of(made),
                outcome,
                Optional.empty(),
                doneBy,
                doneAt);
    }

    public FollowUp done(Outcome given, Actor by, Instant at) {
        return new FollowUp(
                id,
                touch,
                purpose,
                origin,
                promised,
                due,
                State.DONE,
                task,
                Optional.of(given),
                Optional.empty(),
                Optional.of(by),
                Optional.of(at));
    }

    /** Over without an outcome, since then. */
    public FollowUp notRecorded(Actor by, Instant at) {
        return new FollowUp(
                id,
                touch,
                purpose,
                origin,
                promised,
                due,
                State.NOT_RECORDED,
                task,
                outcome,
                Optional.empty(),
                Optional.of(by),
                Optional.of(at));
    }
}
