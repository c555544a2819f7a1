package org.amends.apology.followup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import org.amends.apology.Seeds;
import org.junit.Test;

public class TouchTest {
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("America/New_York"),
            ZoneId.of("America/St_Johns"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("Africa/Casablanca"),
            ZoneId.of("Asia/Kolkata"),
            ZoneId.of("Pacific/Apia"),
            ZoneId.of("UTC"));

    @Test
    public void aWeekLaterIsTheSameTimeOfDayAlsoWhenTheClocksGoForward() {
        assertEquals(at("2026-04-01T14:00", "Europe/Berlin"), due("2026-03-25T14:00", "Europe/Berlin"));
        assertEquals(Duration.ofHours(7 * 24 - 1), waited("2026-03-25T14:00", "Europe/Berlin"));
    }

    @Test
    public void andWhenTheyGoBack() {
        assertEquals(at("2026-11-04T09:30", "America/New_York"), due("2026-10-28T09:30", "America/New_York"));
        assertEquals(Duration.ofHours(7 * 24 + 1), waited("2026-10-28T09:30", "America/New_York"));
        assertEquals(Duration.ofMinutes(7 * 24 * 60 + 30), waited("2026-04-01T09:30", "Australia/Lord_Howe"));
    }

    @Test
    public void aTimeThatIsSkippedMovesBehindTheGap() {
        assertEquals(at("2026-03-29T03:30", "Europe/Berlin"), due("2026-03-22T02:30", "Europe/Berlin"));
    }

    @Test
    public void aTimeThatComesTwiceIsTheFirst() {
        Instant first = Instant.parse("2026-10-25T00:30:00Z");
        assertEquals(first, due("2026-10-18T02:30", "Europe/Berlin"));
    }

    @Test
    public void aWeekIsACalendarWeekInEveryZone() {
        Seeds.each(5000, random -> {
            ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
            Instant anchor = Instant.ofEpochSecond(946_684_800L + (long) (random.nextDouble() * 1_500_000_000L));
            LocalDateTime sameTime = LocalDateTime.ofInstant(anchor, zone).plusDays(7);
            ZonedDateTime due = Touch.weekLater().dueAfter(anchor, zone).atZone(zone);
            ZoneOffsetTransition gap = zone.getRules().getTransition(sameTime);
            boolean skipped = gap != null && gap.isGap();
            assertEquals(skipped ? sameTime.plus(gap.getDuration()) : sameTime, due.toLocalDateTime());
            assertTrue(due.toInstant().isAfter(anchor));
        });
    }

    private static Instant due(String anchor, String zone) {
        return Touch.weekLater().dueAfter(at(anchor, zone), ZoneId.of(zone));
    }

    private static Duration waited(String anchor, String zone) {
        return Duration.between(at(anchor, zone), due(anchor, zone));
    }

    private static Instant at(String local, String zone) {
        return LocalDateTime.parse(local).atZone(ZoneId.of(zone)).toInstant();
    }
}
