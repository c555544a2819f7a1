package org.amends.apology.followup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.apology.calendar.Offset;

/** The touches of a project, in the admin's order. */
public record Cadence(List<Touch> touches) {
    public Cadence {
        touches = List.copyOf(touches);
    }

    /** What ships: the week after either anchor, and three more that are off but for the invited (A5, A8, R6, R17). */
    public static Cadence shipped() {
        return new Cadence(List.of(
                Touch.shipped(Touch.WEEK, true, Anchor.RESOLUTION, 7, Purpose.ASK, Condition.ALWAYS),
                Touch.shipped("silence", true, Anchor.OWN_IT, 7, Purpose.CHECK, Condition.SILENT),
                Touch.shipped("check", false, Anchor.RESOLUTION, 2, Purpose.CHECK, Condition.ALWAYS),
                Touch.shipped("what-we-changed", false, Anchor.RESOLUTION, 15, Purpose.TELL, Condition.NEWS),
                Touch.shipped("call", true, Anchor.INVITATION, 14, Purpose.CALL, Condition.INVITED)
                        .repeated(new Repeat(Offset.days(14), 6))));
    }

    /** The touch of that id, on or off; empty when an admin took it away. */
    public Optional<Touch> touch(String id) {
        return touches.stream().filter(touch -> touch.id().equals(id)).findFirst();
    }

    /** The touches that are on and count from this anchor. */
    public Stream<Touch> from(Anchor anchor) {
        return touches.stream().filter(touch -> touch.on() && touch.anchor() == anchor);
    }
}
