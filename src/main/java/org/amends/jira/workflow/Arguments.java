package org.amends.jira.workflow;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.amends.apology.followup.Touch;

/** What an admin chose for one transition, as Jira keeps it in the workflow and sends it from a form. */
record Arguments(String touch, OptionalInt days) {
    static final String TOUCH = "amendsTouch";
    static final String DAYS = "amendsDays";
    /** Nearly the two years ahead that a follow-up may be scheduled, with room for days off. */
    static final int MOST = 700;

    /** A touch that is missing is the week after; days that are no whole number from 1 to {@link #MOST} are left to the touch. */
    static Arguments of(Map<?, ?> given) {
        return new Arguments(
                text(given, TOUCH).filter(id -> !id.isEmpty()).orElse(Touch.WEEK),
                text(given, DAYS).map(Arguments::days).orElse(OptionalInt.empty()));
    }

    /** For Jira to keep. */
    Map<String, String> kept() {
        return Map.of(TOUCH, touch, DAYS, days.isPresent() ? Integer.toString(days.getAsInt()) : "");
    }

    private static OptionalInt days(String text) {
        boolean sound = text.matches("[0-9]{1,4}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= MOST;
        return sound ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    /** A form sends each value in an array, the workflow has it plain. */
    private static Optional<String> text(Map<?, ?> given, String name) {
        Object found = given.get(name) instanceof String[] several && several.length > 0 ? several[0] : given.get(name);
        return found instanceof String text ? Optional.of(text.strip()) : Optional.empty();
    }
}
