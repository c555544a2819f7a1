package org.amends.apology.method;

import java.util.List;
import java.util.stream.Stream;
import org.amends.apology.word.Coded;

/**
 * What a document should have at a place, or has there instead: a kind of thing that each reader is told in their own language, under
 * {@code amends.method-document.<code>}.
 *
 * @param args texts and numbers that stand in those words, in their order
 */
public record Wanted(What what, List<Object> args) {
    /** A kind of thing, and how a log tells it. */
    public enum What implements Coded {
        /** Just as it stands there. */
        LITERAL("%s"),
        NOTHING("nothing"),
        NONE("none"),
        BLANK("blank"),
        SECOND("a second %s"),
        UNKNOWN_FIELD("a field nobody knows"),
        LOST_CHARACTERS("one that some do not"),
        OBJECT("an object"),
        LIST("a list"),
        TEXT("text"),
        FLAG("true or false"),
        WHOLE_FROM_ONE("a whole number from 1"),
        WHOLE_UP_TO("a whole number from 1 to %s"),
        ONE_OF("one of %s"),
        TEXTS("an object of texts by language"),
        TEXT_IN_LANGUAGE("text in that language"),
        ONCE("it once"),
        JSON("one JSON object"),
        REQUIRED_STEP("at least one required step"),
        STEPS_AT_MOST("at most %s steps in all"),
        IDS_AT_MOST("ids of steps with at most %s characters in all, one more for each step"),
        AT_MOST("at most %s"),
        OWN_ID("an id of its own"),
        NO_PROMISE("a purpose that comes with no promise"),
        OWN_IT_STAYS("false for own-it, which nobody can waive"),
        OWN_IT_REQUIRED("true for own-it"),
        A_STAGE("at least one stage"),
        A_STEP("at least one step"),
        ID("lower-case words joined by hyphens, at most %s characters"),
        LANGUAGES_AT_MOST("at most %s languages"),
        TAG("tags of languages such as de or pt-BR"),
        TEXT_OR_NOTHING("a text, or nothing at all"),
        CHARACTERS_AT_MOST("at most %s characters"),
        KEPT_CHARACTERS("characters that every database keeps");

        private final String logged;

        What(String logged) {
            this.logged = logged;
        }
    }

    /** So much of what was found is told. */
    private static final int TOLD = 80;

    public Wanted {
        args = List.copyOf(args);
    }

    /** A kind of thing with what stands in its words. */
    public static Wanted of(What what, Object... args) {
        return new Wanted(what, Stream.of(args).map(Wanted::cut).toList());
    }

    /** The beginning of what somebody wrote. */
    public static Wanted literal(Object found) {
        return of(What.LITERAL, String.valueOf(found));
    }

    private static Object cut(Object arg) {
        return arg instanceof String text && text.length() > TOLD ? text.substring(0, TOLD) + "…" : arg;
    }

    /** As a log tells it. */
    @Override
    public String toString() {
        return what.logged.formatted(args.toArray());
    }
}
