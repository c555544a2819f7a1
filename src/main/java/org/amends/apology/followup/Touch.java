package org.amends.apology.followup;

import java.time.Instant;
import java.util.Optional;
import org.amends.apology.calendar.Offset;

/**
 * A named touch: how long after its anchor we ask again, and what for.
 *
 * @param id stable; its words stand in i18n under {@code amends.touch.<id>}, unless {@code name} and {@code question} are given
 * @param since in an apology that began before this instant, anchors before it get no follow-up: a touch that is switched on
 *     does not reach back
 */
public record Touch(
        String id,
        boolean on,
        Instant since,
        Anchor anchor,
        Offset offset,
        Purpose purpose,
        Condition condition,
        Optional<Repeat> repeat,
        Optional<String> name,
        Optional<String> question) {
    /** The id of the touch that everybody forgets: a week after the resolution (A5). */
    public static final String WEEK = "week";

    /** The id of what comes with each promise, on its day. It stands in no cadence, so no touch of a cadence has it. */
    public static final String PROMISE = "promise";

    /** One that ships, with words of its own in i18n. */
    static Touch shipped(String id, boolean on, Anchor anchor, int days, Purpose purpose, Condition condition) {
        return new Touch(
                id,
                on,
                Instant.EPOCH,
                anchor,
                Offset.days(days),
                purpose,
                condition,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** One that a method brings along. */
    public static Touch afterResolution(String id, int days, Purpose purpose) {
        return shipped(id, true, Anchor.RESOLUTION, days, purpose, Condition.ALWAYS);
    }

    /** The same, reaching back to this instant. */
    public Touch since(Instant moment) {
        return new Touch(id, on, moment, anchor, offset, purpose, condition, repeat, name, question);
    }

    /** The same switched on from this instant. */
    Touch switchedOn(Instant moment) {
        return new Touch(id, true, moment, anchor, offset, purpose, condition, repeat, name, question);
    }

    /** Whether every version knows it. */
    public boolean isOldest() {
        return id.equals(WEEK);
    }

    Touch repeated(Repeat repeat) {
        return new Touch(id, on, since, anchor, offset, purpose, condition, Optional.of(repeat), name, question);
    }
}
