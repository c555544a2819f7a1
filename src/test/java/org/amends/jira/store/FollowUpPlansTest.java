package org.amends.jira.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.amends.apology.calendar.ChosenCalendar;
import org.amends.apology.calendar.Holiday;
import org.amends.apology.calendar.Offset;
import org.amends.apology.calendar.WorkingCalendar;
import org.amends.apology.calendar.WorkingHours;
import org.amends.apology.followup.Anchor;
import org.amends.apology.followup.Cadence;
import org.amends.apology.followup.Condition;
import org.amends.apology.followup.Purpose;
import org.amends.apology.followup.Repeat;
import org.amends.apology.followup.Touch;
import org.amends.jira.fake.TestSettings;
import org.junit.Test;

/** A project's own plan holds, else that of all projects, else what ships; and what was kept is read as it was. */
public class FollowUpPlansTest {
    private static final OptionalLong ALL = OptionalLong.empty();
    private static final OptionalLong CARE = OptionalLong.of(10000);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Cadence ONE = new Cadence(List.of(new Touch(
            "thank-you",
            true,
            Instant.parse("2026-11-27T10:15:30.123Z"),
            Anchor.RESOLUTION,
            new Offset(12, Offset.Unit.WORKING_HOURS),
            Purpose.CHECK,
            Condition.ALWAYS,
            Optional.of(new Repeat(new Offset(3, Offset.Unit.WORKING_DAYS), 4)),
            Optional.of("Thank \"them\""),
            Optional.of("Did they hear it?"))));
    private static final ChosenCalendar DUBAI = new ChosenCalendar(
            Optional.of(ZoneId.of("Asia/Dubai")),
            Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY),
            List.of(
                    new Holiday(LocalDate.of(2026, 12, 2), true, "National Day"),
                    new Holiday(LocalDate.of(2027, 3, 10), false, "")),
            new WorkingHours(LocalTime.of(8, 30), LocalTime.MAX));

    private final Map<String, Object> kept = new HashMap<>();
    private final FollowUpPlans plans = new FollowUpPlans(new PlanSections(TestSettings.in(kept)));

    @Test
    public void whatNobodyChoseIsAsItShips() {
        assertEquals(Cadence.shipped(), plans.cadence(10000));
        assertEquals(WorkingCalendar.office(BERLIN), plans.calendar(10000, BERLIN));
        assertEquals(Optional.empty(), plans.ownCadence(ALL));
    }

    @Test
    public void aProjectsOwnHoldsElseThatOfAllProjects() {
        plans.keep(ALL, ONE);
        plans.keep(ALL, DUBAI);
        assertEquals(ONE, plans.cadence(10000));
        assertEquals(DUBAI.in(BERLIN), plans.calendar(10000, BERLIN));
        plans.keep(CARE, Cadence.shipped());
        plans.keep(CARE, ChosenCalendar.shipped());
        assertEquals(Cadence.shipped(), plans.cadence(10000));
        assertEquals(WorkingCalendar.office(BERLIN), plans.calendar(10000, BERLIN));
        assertEquals(ONE, plans.cadence(10001));
        plans.dropCadence(CARE);
        plans.dropCalendar(CARE);
        assertEquals(ONE, plans.cadence(10000));
        assertEquals(DUBAI, plans.calendar(CARE));
    }

    @Test
    public void anotherNodeReadsWhatWasKept() {
        plans.keep(CARE, ONE);
        plans.keep(CARE, DUBAI);
        FollowUpPlans elsewhere = new FollowUpPlans(new PlanSections(TestSettings.in(kept)));
        assertEquals(ONE, elsewhere.cadence(10000));
        assertEquals(DUBAI, elsewhere.calendar(CARE));
    }

    @Test
    public void withoutAZoneItFollowsJiras() {
        plans.keep(ALL, ChosenCalendar.shipped());
        assertEquals(
                ZoneId.of("Asia/Tokyo"),
                plans.calendar(1, ZoneId.of("Asia/Tokyo")).zone());
    }

    @Test
    public void aProjectThatIsGoneLeavesNothing() {
        plans.keep(CARE, ONE);
        plans.keep(CARE, DUBAI);
        plans.keep(ALL, DUBAI);
        new Settings(TestSettings.in(kept)).forget(10000);
        assertEquals(Set.of("org.amends.plan.calendar"), kept.keySet());
    }

    @Test
    public void whatSomebodyWroteThereByHandNamesItsKeyAndField() {
        kept.put("org.amends.plan.cadence", "{\"touches\":[{\"id\":\"week\",\"on\":1}]}");
        Exception broken = assertThrows(IllegalStateException.class, () -> plans.cadence(10000));
        assertTrue(broken.getMessage(), broken.getMessage().contains("org.amends.plan.cadence"));
        assertTrue(
                broken.getCause().getMessage(), broken.getCause().getMessage().contains("on: expected"));
        kept.put("org.amends.plan.calendar.10000", "{\"zone\":\"Europe/Atlantis\"}");
        broken = assertThrows(IllegalStateException.class, () -> plans.calendar(CARE));
        assertTrue(broken.getMessage(), broken.getMessage().contains("org.amends.plan.calendar.10000"));
    }
}
