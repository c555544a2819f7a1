package org.amends.apology.followup;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * How somebody's days divide what is owed into {@link Bucket}s.
 *
 * @param today when the reader's day began
 * @param tomorrow when it ends
 * @param nextWeek when the week after this one begins; never before {@code tomorrow}
 * @param late what was due before this, and is still only scheduled, was not done in its turn
 */
public record Agenda(Instant today, Instant tomorrow, Instant nextWeek, Instant late) {
    /** Many a wake-up comes within it. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    /** Now, for somebody in that zone. A week begins after the weekend; where there is none, on a Monday. */
    public static Agenda at(Instant now, ZoneId zone, Set<DayOfWeek> weekend) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate week = today.plusDays(1);
        while (!beginsAWeek(week.getDayOfWeek(), weekend)) {
            week = week.plusDays(1);
        }
        return new Agenda(start(today, zone), start(today.plusDays(1), zone), start(week, zone), now.minus(PATIENCE));
    }

    /** Where this follow-up stands; nowhere when it is over. */
    public Optional<Bucket> of(FollowUp followUp) {
        if (followUp.state() == FollowUp.State.FAILED) {
            return Optional.of(Bucket.FAILED);
        }
        return Optional.of(of(followUp.state(), followUp.due())).filter(owed -> followUp.owed());
    }

    private Bucket of(FollowUp.State state, Instant due) {
        boolean stuck = state == FollowUp.State.SCHEDULED && due.isBefore(late);
        if (stuck || due.isBefore(today)) {
            return Bucket.OVERDUE;
        }
        if (due.isBefore(tomorrow)) {
            return Bucket.TODAY;
        }
        return due.isBefore(nextWeek) ? Bucket.WEEK : Bucket.LATER;
    }

    private static boolean beginsAWeek(DayOfWeek day, Set<DayOfWeek> weekend) {
        boolean never = weekend.isEmpty() || weekend.size() == DayOfWeek.values().length;
        return never ? day == DayOfWeek.MONDAY : !weekend.contains(day) && weekend.contains(day.minus(1));
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
