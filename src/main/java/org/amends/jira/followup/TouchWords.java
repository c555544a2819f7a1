package org.amends.jira.followup;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.amends.apology.followup.Cadence;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.followup.Purpose;
import org.amends.apology.followup.Touch;

/**
 * What a touch is called and what it asks: in the admin's words where they gave some, else in ours.
 *
 * @param text the words of a key, in the reader's language
 */
public record TouchWords(Cadence cadence, UnaryOperator<String> text) {
    private static final Set<String> SHIPPED =
            Set.of(Touch.WEEK, "silence", "check", "what-we-changed", "call", "two-days", "two-weeks", Touch.PROMISE);

    /** The name of a follow-up's touch. */
    public String name(FollowUp followUp) {
        return name(followUp.touch(), followUp.purpose());
    }

    /** The name of a touch. */
    public String name(Touch touch) {
        return name(touch.id(), touch.purpose());
    }

    /** What a task of the follow-up is headed: the admin's name for it, else what it is for. */
    String title(FollowUp followUp) {
        return cadence.touch(followUp.touch())
                .flatMap(Touch::name)
                .orElseGet(
                        () -> text.apply("amends.purpose." + followUp.purpose().code()));
    }

    /** What a follow-up asks. */
    public String question(FollowUp followUp) {
        return cadence.touch(followUp.touch())
                .flatMap(Touch::question)
                .orElseGet(
                        () -> text.apply("amends.purpose." + followUp.purpose().code() + ".question"));
    }

    /** What a touch asks. */
    public String question(Touch touch) {
        return touch.question()
                .orElseGet(() -> text.apply("amends.purpose." + touch.purpose().code() + ".question"));
    }

    /** The touch may be one that an admin took away: then it is called by its purpose. */
    public String name(String touch, Purpose purpose) {
        Optional<String> given = cadence.touch(touch).flatMap(Touch::name);
        String ours = SHIPPED.contains(touch) ? "amends.touch." + touch : "amends.purpose." + purpose.code();
        return given.orElseGet(() -> text.apply(ours));
    }
}
