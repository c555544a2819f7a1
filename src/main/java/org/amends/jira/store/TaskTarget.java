package org.amends.jira.store;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.amends.apology.word.Coded;

/**
 * What becomes of a follow-up that falls due.
 *
 * @param make a task, or a row in the queue
 * @param project where tasks are made; empty for the ticket's own project
 * @param type id of their issue type; empty for the one that the project was switched on with
 * @param link id of the type of their link to the ticket; empty for "Relates"
 * @param fields further fields of theirs by id, as a form would send them
 */
public record TaskTarget(
        Make make, OptionalLong project, Optional<String> type, OptionalLong link, Map<String, String> fields) {
    /** What ships: a task beside the ticket. */
    public static final TaskTarget SHIPPED =
            new TaskTarget(Make.TASK, OptionalLong.empty(), Optional.empty(), OptionalLong.empty(), Map.of());

    /** Whether somebody gets an issue of their own, or finds it in the queue. */
    public enum Make implements Coded {
        TASK,
        QUEUE
    }

    public TaskTarget {
        fields = Map.copyOf(fields);
    }
}
