package org.amends.apology.followup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.amends.apology.CatchUp;
import org.amends.apology.Change;
import org.amends.apology.Decision;
import org.amends.apology.Resolution;
import org.amends.apology.ResolvedWhen;
import org.amends.apology.ResolvedWhen.By;
import org.amends.apology.Seeds;
import org.amends.apology.Story;
import org.amends.apology.calendar.WorkingCalendar;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.junit.Before;
import org.junit.Test;

/** A project says what it counts as resolved, and may say another thing later. */
public class WhatCountsAsResolvedTest {
    private static final Change.To OPEN = new Change.To("3", "In progress", false);
    private static final Change.To RESOLVED = new Change.To("5", "Resolved", true);
    private static final Change.To CLOSED = new Change.To("6", "Closed", true);
    private static final Change.To NONE = new Change.To("", "", false);
    private static final Change.To FIXED = new Change.To("10000", "Erledigt", false);
    private static final Change.To DOUBLE = new Change.To("10002", "Duplikat", false);

    private final List<Change> changes = new ArrayList<>();
    private Story story;
    private ResolvedWhen when;

    @Before
    public void begin() {
        changes.clear();
        story = Story.begun();
        when = ResolvedWhen.shipped();
    }

    @Test
    public void byResolutionTheStatusIsOfNoAccount() {
        status("1", CLOSED);
        assertFalse(story.state().resolved());
        resolution("2", FIXED);
        assertEquals("Erledigt", story.state().resolution().orElseThrow().resolution());
    }

    @Test
    public void whereNamesAreTranslatedTheAdminNamesIds() {
        says(By.RESOLUTION, "10002");
        resolution("1", DOUBLE);
        assertFalse(story.state().resolved());
        resolution("2", FIXED);
        assertTrue(story.state().resolved());
    }

    @Test
    public void byCategoryAStatusIsEnough() {
        says(By.CATEGORY);
        status("1", RESOLVED);
        assertEquals("Resolved", story.state().resolution().orElseThrow().resolution());
        assertEquals("10001-1", week().id());
        status("2", CLOSED);
        assertEquals(
                "still the same", "1", story.state().resolution().orElseThrow().changeGroup());
        status("3", OPEN);
        assertFalse(story.state().resolved());
        assertEquals(FollowUp.State.CANCELLED, week().state());
    }

    @Test
    public void byStatusOnlyThoseNamedCountByIdOrByName() {
        says(By.STATUSES, "6");
        status("1", RESOLVED);
        assertFalse(story.state().resolved());
        status("2", CLOSED);
        assertTrue(story.state().resolved());
        says(By.STATUSES, "in PROGRESS ");
        status("3", OPEN);
        assertTrue(story.state().resolved());
    }

    @Test
    public void aTransitionThatSetsBothIsOneTurnHoweverItIsSeen() {
        both("1", RESOLVED, FIXED);
        FollowUp before = week();
        says(By.CATEGORY);
        says(By.RESOLUTION);
        says(By.STATUSES, "Closed");
        assertEquals(before, week());
        assertEquals(1, weeks());
    }

    @Test
    public void whatWasPromisedStaysWhenItDoesNotCountAnyMore() {
        both("1", RESOLVED, FIXED);
        says(By.STATUSES, "Closed");
        assertEquals(FollowUp.State.SCHEDULED, week().state());
        both("2", OPEN, NONE);
        assertEquals("reopened after all", FollowUp.State.CANCELLED, week().state());
    }

    @Test
    public void whatWasDoneBeforeItCountedIsFollowedUp() {
        status("1", OPEN);
        Instant closed = story.now();
        status("2", CLOSED);
        assertFalse(story.state().resolved());
        story.later(Duration.ofDays(2));
        says(By.CATEGORY);
        assertEquals(closed, story.state().resolution().map(Resolution::at).orElseThrow());
        assertEquals(1, weeks());
    }

    @Test
    public void whatWentBackAndForthUnnoticedIsNotPromisedAgain() {
        both("1", RESOLVED, FIXED);
        status("2", OPEN);
        status("3", CLOSED);
        says(By.CATEGORY);
        assertEquals("1", story.state().resolution().orElseThrow().changeGroup());
        assertEquals(1, weeks());
    }

    @Test
    public void aReopeningThatNobodySawBeforeTheChangeIsSeenAfterIt() {
        both("1", RESOLVED, FIXED);
        changes.add(change("2", Optional.of(OPEN), Optional.of(NONE)));
        story.later(Duration.ofSeconds(1));
        says(By.CATEGORY);
        assertFalse(story.state().resolved());
    }

    @Test
    public void anApologyThatStartsLaterTakesTheWholeHistoryAsItCountsNow() {
        story = Story.unbegun();
        changes.add(change("1", Optional.of(CLOSED), Optional.empty()));
        story.later(Duration.ofDays(1));
        changes.add(change("2", Optional.of(OPEN), Optional.empty()));
        when = new ResolvedWhen(By.CATEGORY, List.of(), story.now());
        story.later(Duration.ofDays(1)).does(Story.ANA, new Fact.ApologyStarted("shipped", 1));
        look();
        assertEquals(
                List.of(new Fact.Resolved("1", "Closed"), new Fact.Reopened("2")),
                story.state().history().stream()
                        .map(line -> line.entry().fact())
                        .filter(fact -> fact instanceof Fact.Resolved || fact instanceof Fact.Reopened)
                        .toList());
    }

    /** Whatever happens, is looked at or not, and whatever counts meanwhile. */
    @Test
    public void nothingIsDoubledAndNothingLostHoweverOftenItIsSaidAnew() {
        Seeds.each(500, random -> {
            begin();
            lived(random);
            look();
            assertEveryKeyStandsOnce();
            assertEquals(List.of(), owed());
            assertTrue("one at a time: " + story.state().followUps(), live() <= 1);
            assertEquals(
                    changes.toString(),
                    truth().orElse(story.state().resolved()),
                    story.state().resolved());
        });
    }

    /** Where nothing is ever said anew, it does not matter when somebody looks. */
    @Test
    public void howeverItCountsItFoldsToTheTruth() {
        Seeds.each(300, random -> {
            begin();
            when = any(random).since(Instant.EPOCH);
            for (int group = 1; group < 9; group++) {
                anything(random, group);
            }
            look();
            assertEquals(truth().orElse(false), story.state().resolved());
        });
    }

    private void lived(Random random) {
        for (int group = 1; group < 12; group++) {
            if (random.nextInt(4) == 0) {
                when = any(random).since(story.now());
            }
            anything(random, group);
        }
    }

    private void anything(Random random, int group) {
        Optional<Change.To> status = Optional.of(List.of(OPEN, RESOLVED, CLOSED).get(random.nextInt(3)));
        Optional<Change.To> resolution =
                Optional.of(List.of(NONE, FIXED, DOUBLE).get(random.nextInt(3)));
        int what = random.nextInt(4);
        changes.add(change(
                Integer.toString(group),
                what == 0 ? Optional.empty() : status,
                what == 1 ? Optional.empty() : resolution));
        story.later(Duration.ofHours(random.nextInt(3)));
        if (random.nextBoolean()) {
            look();
        }
    }

    private static ResolvedWhen any(Random random) {
        List<String> names = List.of(List.of("6"), List.of("Resolved", "Closed"), List.of("10002"), List.<String>of())
                .get(random.nextInt(4));
        return new ResolvedWhen(By.values()[random.nextInt(3)], names, Instant.EPOCH);
    }

    /** What the last change says that counts since it was last said what counts; empty where there was none. */
    private Optional<Boolean> truth() {
        return changes.stream()
                .filter(change -> change.at().isAfter(when.since()))
                .flatMap(change -> when.after(change).stream())
                .reduce((earlier, later) -> later);
    }

    private void assertEveryKeyStandsOnce() {
        List<String> keys = story.state().history().stream()
                .flatMap(line -> line.entry().key().stream())
                .toList();
        assertEquals(keys.toString(), keys.stream().distinct().count(), keys.size());
    }

    private void says(By by, String... names) {
        when = new ResolvedWhen(by, List.of(names), story.now());
        look();
    }

    private void status(String group, Change.To to) {
        happens(change(group, Optional.of(to), Optional.empty()));
    }

    private void resolution(String group, Change.To to) {
        happens(change(group, Optional.empty(), Optional.of(to)));
    }

    private void both(String group, Change.To status, Change.To resolution) {
        happens(change(group, Optional.of(status), Optional.of(resolution)));
    }

    private void happens(Change change) {
        changes.add(change);
        look();
        story.later(Duration.ofSeconds(1));
    }

    private Change change(String group, Optional<Change.To> status, Optional<Change.To> resolution) {
        return new Change(group, story.now(), "ana", resolution, status);
    }

    private void look() {
        Decision decision = story.apologies.record(Story.ISSUE, owed());
        assertTrue(decision.toString(), decision instanceof Decision.Accepted);
    }

    private List<Entry> owed() {
        return new CatchUp(Cadence.shipped(), WorkingCalendar.always(Story.BERLIN), when).owed(story.state(), changes);
    }

    private FollowUp week() {
        return story.state().followUps().stream()
                .filter(followUp -> followUp.touch().equals(Touch.WEEK))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private long weeks() {
        return story.state().followUps().stream()
                .filter(followUp -> followUp.touch().equals(Touch.WEEK))
                .count();
    }

    private long live() {
        return story.state().followUps().stream().filter(FollowUp::live).count();
    }
}
