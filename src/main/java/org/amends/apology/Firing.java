package org.amends.apology;

import java.time.Instant;
import java.util.Optional;
import org.amends.apology.calendar.Offset;
import org.amends.apology.calendar.WorkingCalendar;
import org.amends.apology.followup.Condition;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.followup.Touch;

/** What becomes of a follow-up on the day that it falls due: its touch's condition is asked then, and not before. */
public sealed interface Firing {
    /** It is done now. */
    record Now() implements Firing {}

    /** Something was said meanwhile: it falls due then. */
    record Later(Instant when) implements Firing {}

    /** Nobody needs it; {@code because} is a code of {@link org.amends.apology.journal.Fact.FollowUpCancelled}. */
    record NotNeeded(String because) implements Firing {}

    /**
     * Asks the condition. {@code touch} is empty when an admin took it away: then the promise holds. {@code lastSaid} is when
     * an agent last said something that the customer could read; {@code toldBefore} whether this customer was told of this
     * known problem by another follow-up.
     */
    static Firing of(
            Apology apology,
            FollowUp followUp,
            Optional<Touch> touch,
            WorkingCalendar calendar,
            Optional<Instant> lastSaid,
            boolean toldBefore) {
        return switch (touch.map(Touch::condition).orElse(Condition.ALWAYS)) {
            case ALWAYS -> new Now();
            case SILENT -> silent(apology, followUp, touch.map(Touch::offset).orElseThrow(), calendar, lastSaid);
            case INVITED -> apology.invited().isPresent() ? new Now() : new NotNeeded("not-invited");
            case NEWS -> toldBefore ? new NotNeeded("told-before") : new Now();
        };
    }

    private static Firing silent(
            Apology apology, FollowUp followUp, Offset offset, WorkingCalendar calendar, Optional<Instant> lastSaid) {
        if (apology.resolved()) {
            return new NotNeeded("resolved");
        }
        Optional<Instant> later =
                lastSaid.map(said -> calendar.after(said, offset)).filter(followUp.due()::isBefore);
        return later.<Firing>map(Later::new).orElseGet(Now::new);
    }
}
