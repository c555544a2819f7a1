package org.amends.jira.review;

import java.util.Optional;
import org.amends.tone.Label;

/** The one vocabulary of method and review: which step each part of an apology speaks for. */
public final class SpokenSteps {
    private SpokenSteps() {}

    /** The id of the step; empty for what is shown and never counted. */
    public static Optional<String> of(Label element) {
        return Optional.ofNullable(
                switch (element) {
                    case THANKS -> "appreciate";
                    case ACKNOWLEDGEMENT -> "validate";
                    case APOLOGY, RESPONSIBILITY -> "own-it";
                    case EXPLANATION, ACTION, PEOPLE -> "explain";
                    case PERSONAL_ATTENTION, MONEY -> "reparation";
                    case DATED_PROMISE -> "promise";
                    case VERIFICATION -> "verify";
                    default -> null;
                });
    }
}
