package org.amends.apology.followup;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.amends.apology.word.Coded;

/** What the field <i>Follow-up state</i> says, or is set to: a closed vocabulary. */
public enum FieldState implements Coded {
    NONE,
    /** One waits for its day. Set: one is scheduled, unless one is owed. */
    SCHEDULED,
    /** Only ever set: the owed one moves on by its touch's offset, and the field says {@code scheduled} again. */
    MOVED,
    /** Somebody has it, as a task or in the queue. */
    DUE,
    /** Done, with both answers. Set: it is over, and the field says {@code not-recorded} until they are given. */
    DONE,
    NOT_RECORDED,
    /** Set: the owed one is cancelled. */
    CANCELLED,
    /** It waits, and Amends is paused. */
    SUSPENDED,
    FAILED;

    private static final List<FieldState> SETTABLE = List.of(SCHEDULED, MOVED, DONE, CANCELLED);

    /** What the field says of the follow-up that matters now. */
    public static FieldState of(Optional<FollowUp> followUp, boolean paused) {
        return followUp.map(one -> of(one, paused)).orElse(NONE);
    }

    private static FieldState of(FollowUp followUp, boolean paused) {
        return switch (followUp.state()) {
            case SCHEDULED -> paused ? SUSPENDED : SCHEDULED;
            case DUE, TASK -> DUE;
            case DONE -> DONE;
            case NOT_RECORDED -> NOT_RECORDED;
            case CANCELLED -> CANCELLED;
            case FAILED -> FAILED;
        };
    }

    /** The codes that a person or a rule may set. */
    public static List<String> settable() {
        return SETTABLE.stream().map(FieldState::code).toList();
    }

    /** Whether a person or a rule may set it. */
    public boolean maySet() {
        return SETTABLE.contains(this);
    }

    /** All codes. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(FieldState::code).toList();
    }
}
