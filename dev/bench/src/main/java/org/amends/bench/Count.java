package org.amends.bench;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A number of statements or of bytes.
 *
 * @param limit how many there may be
 */
record Count(String what, long found, OptionalLong limit) {
    static Count of(String what, long found) {
        return new Count(what, found, OptionalLong.empty());
    }

    /** The same, at most so many. */
    Count atMost(long most) {
        return new Count(what, found, OptionalLong.of(most));
    }

    /** What is wrong with it, if the limit is passed. */
    Optional<String> broken() {
        return limit.isPresent() && found > limit.getAsLong()
                ? Optional.of(what + ": " + found + ", at most " + limit.getAsLong() + " is allowed")
                : Optional.empty();
    }

    /** A row of a Markdown table. */
    String markdown() {
        return "| " + what + " | " + found + (limit.isPresent() ? " (at most " + limit.getAsLong() + ")" : "") + " |";
    }
}
