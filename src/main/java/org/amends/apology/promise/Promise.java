package org.amends.apology.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.amends.apology.word.Actor;
import org.amends.apology.word.Coded;

/**
 * What was promised, by which day in Jira's zone, who promised and when; {@code first} is the day that was promised first, and
 * {@code since} when the present one was; {@code reason} is why it was last moved or broken.
 */
public record Promise(
        String id,
        String what,
        LocalDate first,
        LocalDate by,
        Instant since,
        State state,
        Optional<String> reason,
        Actor maker,
        Instant madeAt) {
    /** What became of it. */
    public enum State implements Coded {
        OPEN,
        KEPT,
        BROKEN
    }

    /** One that is made now. */
    public static Promise made(String id, String what, LocalDate by, Actor maker, Instant at) {
        return new Promise(id, what, by, by, at, State.OPEN, Optional.empty(), maker, at);
    }

    /** Whether it is neither kept nor broken. */
    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Kept, or broken for a reason. */
    public Promise settled(State now, Optional<String> why) {
        return new Promise(id, what, first, by, since, now, why, maker, madeAt);
    }

    /** By another day, for a reason; open again, should it have been broken. */
    public Promise changed(LocalDate to, String why, Instant at) {
        return new Promise(id, what, first, to, at, State.OPEN, Optional.of(why), maker, madeAt);
    }
}
