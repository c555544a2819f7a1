package org.amends.apology.followup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.amends.apology.Seeds;
import org.junit.Test;

/** How a reader's days divide what is owed. */
public class AgendaTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Set<DayOfWeek> SATURDAY_AND_SUNDAY = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Set<DayOfWeek> FRIDAY_AND_SATURDAY = EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);

    /** A Tuesday, a little after midnight in Berlin. */
    private static final Instant NOW = Instant.parse("2026-11-30T23:30:00Z");

    @Test
    public void theDayIsTheReaders() {
        Agenda inBerlin = Agenda.at(NOW, BERLIN, SATURDAY_AND_SUNDAY);
        Agenda inLisbon = Agenda.at(NOW, ZoneId.of("Europe/Lisbon"), SATURDAY_AND_SUNDAY);
        Instant anHourAgo = NOW.minus(Duration.ofHours(1));
        assertEquals(Optional.of(Bucket.OVERDUE), inBerlin.of(task(anHourAgo)));
        assertEquals(Optional.of(Bucket.TODAY), inLisbon.of(task(anHourAgo)));
    }

    @Test
    public void aWeekBeginsAfterTheWeekendThatTheProjectHas() {
        assertEquals(LocalDate.of(2026, 12, 7), week(NOW, SATURDAY_AND_SUNDAY));
        assertEquals(LocalDate.of(2026, 12, 6), week(NOW, FRIDAY_AND_SATURDAY));
        assertEquals(LocalDate.of(2026, 12, 7), week(NOW, Set.of()));
        assertEquals(LocalDate.of(2026, 12, 7), week(NOW, EnumSet.allOf(DayOfWeek.class)));
        Instant sunday = Instant.parse("2026-12-06T12:00:00Z");
        assertEquals(LocalDate.of(2026, 12, 7), week(sunday, SATURDAY_AND_SUNDAY));
    }

    @Test
    public void whatFellDueTodayAndWasNotDoneInItsTurnIsOverdue() {
        Instant noon = Instant.parse("2026-12-01T11:00:00Z");
        Agenda agenda = Agenda.at(noon, BERLIN, SATURDAY_AND_SUNDAY);
        Instant due = noon.minus(Duration.ofMinutes(16));
        assertEquals(Optional.of(Bucket.OVERDUE), agenda.of(task(due).in(FollowUp.State.SCHEDULED, Optional.empty())));
        assertEquals(Optional.of(Bucket.TODAY), agenda.of(task(due)));
        Instant justNow = noon.minus(Duration.ofMinutes(14));
        assertEquals(
                Optional.of(Bucket.TODAY), agenda.of(task(justNow).in(FollowUp.State.SCHEDULED, Optional.empty())));
    }

    @Test
    public void whatFailedStandsApartAndWhatIsOverNowhere() {
        Agenda agenda = Agenda.at(NOW, BERLIN, SATURDAY_AND_SUNDAY);
        assertEquals(Optional.of(Bucket.FAILED), agenda.of(task(NOW).in(FollowUp.State.FAILED, Optional.of("why"))));
        for (FollowUp.State over :
                List.of(FollowUp.State.DONE, FollowUp.State.CANCELLED, FollowUp.State.NOT_RECORDED)) {
            assertEquals(Optional.empty(), agenda.of(task(NOW).in(over, Optional.empty())));
        }
    }

    /** Whenever one looks, and whatever the clocks do: the days follow one another, and a later one is never in an earlier bucket. */
    @Test
    public void theBucketsFollowOneAnother() {
        List<ZoneId> zones = List.of(
                BERLIN, ZoneId.of("America/Santiago"), ZoneId.of("Asia/Beirut"), ZoneId.of("Australia/Lord_Howe"));
        Seeds.each(500, random -> {
            Instant now = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(4 * 365 * 24 * 3600));
            Agenda agenda = Agenda.at(now, zones.get(random.nextInt(zones.size())), weekend(random));
            assertFalse(agenda.today().isAfter(now));
            assertTrue(agenda.tomorrow().isAfter(now));
            assertFalse(agenda.nextWeek().isBefore(agenda.tomorrow()));
            assertFalse(agenda.nextWeek().isAfter(now.plus(Duration.ofDays(8))));
            Instant one = now.plusSeconds(random.nextInt(20 * 24 * 3600) - 10 * 24 * 3600);
            Instant later = one.plusSeconds(random.nextInt(10 * 24 * 3600));
            assertTrue(agenda.of(task(one))
                            .orElseThrow()
                            .compareTo(agenda.of(task(later)).orElseThrow())
                    <= 0);
        });
    }

    private static Set<DayOfWeek> weekend(Random random) {
        Set<DayOfWeek> weekend = EnumSet.noneOf(DayOfWeek.class);
        for (int i = random.nextInt(4); i > 0; i--) {
            weekend.add(DayOfWeek.of(1 + random.nextInt(7)));
        }
        return weekend;
    }

    private static LocalDate week(Instant now, Set<DayOfWeek> weekend) {
        return LocalDate.ofInstant(Agenda.at(now, BERLIN, weekend).nextWeek(), BERLIN);
    }

    private static FollowUp task(Instant due) {
        return FollowUp.scheduled("f", Touch.WEEK, Purpose.ASK, due, Origin.resolution("900"))
                .handedOver(new FollowUp.Task(1, "CARE-9"));
    }
}
