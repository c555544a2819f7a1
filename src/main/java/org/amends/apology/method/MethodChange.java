package org.amends.apology.method;

import java.util.Optional;
import org.amends.apology.word.Coded;

/**
 * One difference between two versions of a method.
 *
 * @param path what differs, by ids and not by places: {@code steps.say-back.question.de}
 * @param kind how it differs
 * @param before what stood there
 * @param after what stands there now; of something moved, after what
 */
public record MethodChange(Path path, Kind kind, Optional<String> before, Optional<String> after) {

    /** How something differs. */
    public enum Kind implements Coded {
        ADDED,
        REMOVED,
        CHANGED,
        MOVED
    }

    /** Which kind of thing it is. */
    public enum Part implements Coded {
        METHOD,
        STAGE,
        STEP,
        TOUCH
    }

    /**
     * Where in the method it is.
     *
     * @param id of the stage, step or touch; empty for the method itself
     * @param field which of its fields; empty for all of it
     * @param language of a text
     */
    public record Path(Part part, String id, String field, Optional<String> language) {
        /** In one line, the same in every language. */
        public String code() {
            String owner = part == Part.METHOD ? "" : part.code() + (part == Part.TOUCH ? "es." : "s.") + id;
            String dot = owner.isEmpty() || field.isEmpty() ? "" : ".";
            return owner + dot + field + language.map(tag -> "." + tag).orElse("");
        }
    }
}
