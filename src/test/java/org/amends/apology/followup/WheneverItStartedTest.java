package org.amends.apology.followup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.amends.apology.Change;
import org.amends.apology.Decision;
import org.amends.apology.Resolution;
import org.amends.apology.Seeds;
import org.amends.apology.Story;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.junit.Test;

/**
 * An apology started before, between or after resolutions folds to the truth of the change history, whichever events came,
 * twice or never.
 */
public class WheneverItStartedTest {
    private static final Instant TEN = Instant.parse("2026-03-20T10:00:00Z");
    private static final List<String> NAMES = List.of("Done", "Fixed", "Duplicate", "Won't Do");

    @Test
    public void itFoldsToTheTruth() {
        Seeds.each(500, random -> {
            List<Change> history = history(random);
            Story story = lived(random, history);
            assertTruth(history, story);
        });
    }

    @Test
    public void itFoldsToTheSameWhetherEventsCameOrNot() {
        Seeds.each(300, random -> {
            List<Change> history = history(random);
            Story first = lived(random, history);
            Story second = lived(random, history);
            assertEquals(first.state().resolution(), second.state().resolution());
            assertEquals(live(first), live(second));
        });
    }

    private static void assertTruth(List<Change> history, Story story) {
        Optional<Change> truth = truth(history);
        assertEquals(truth.map(Change::at), story.state().resolution().map(Resolution::at));
        assertEquals(truth.map(Change::group), story.state().resolution().map(Resolution::changeGroup));
        List<FollowUp> live = live(story);
        assertEquals(truth.map(change -> List.of("10001-" + change.group())).orElse(List.of()), ids(live));
        live.forEach(followUp -> assertEquals(
                truth.orElseThrow().at().atZone(Story.BERLIN).plusWeeks(1).toInstant(), followUp.due()));
        assertEveryKeyStandsOnce(story);
        assertEquals(List.of(), story.owed(history.toArray(Change[]::new)));
    }

    /** Since when the issue has been resolved without a break, with a resolution that counts. */
    private static Optional<Change> truth(List<Change> history) {
        Change since = null;
        for (Change change : history) {
            String name = change.resolution().orElseThrow().name();
            boolean counts = !List.of("", "Duplicate", "Won't Do").contains(name);
            if (!counts) {
                since = null;
            } else if (since == null) {
                since = change;
            }
        }
        return Optional.ofNullable(since);
    }

    private static void assertEveryKeyStandsOnce(Story story) {
        List<String> keys = story.state().history().stream()
                .flatMap(line -> line.entry().key().stream())
                .toList();
        assertEquals(keys.toString(), keys.stream().distinct().count(), keys.size());
    }

    /** Starts at some point of the history; some changes are seen at once, some twice, some only by the last look. */
    private static Story lived(Random random, List<Change> history) {
        Story story = Story.unbegun();
        int start = random.nextInt(history.size() + 1);
        List<Entry> late = List.of();
        for (int seen = 0; seen <= history.size(); seen++) {
            if (seen == start) {
                story.does(Story.ANA, new Fact.ApologyStarted("shipped", 1));
            }
            if (seen >= start && random.nextInt(3) > 0) {
                List<Entry> owed = Story.catchUp().owed(story.state(), history.subList(0, seen));
                story.apologies.record(Story.ISSUE, owed);
                story.apologies.record(Story.ISSUE, random.nextBoolean() ? owed : late);
                late = owed;
            }
        }
        story.later(Duration.ofDays(1));
        Decision last = story.apologies.record(Story.ISSUE, story.owed(history.toArray(Change[]::new)));
        assertTrue(last.toString(), last instanceof Decision.Accepted);
        return story;
    }

    private static List<Change> history(Random random) {
        List<Change> history = new ArrayList<>();
        Instant at = TEN;
        boolean resolved = false;
        for (int group = 7; group < 7 + random.nextInt(9); group++) {
            at = at.plus(Duration.ofHours(random.nextInt(40)));
            resolved = !resolved || random.nextInt(4) == 0;
            String name = resolved ? NAMES.get(random.nextInt(NAMES.size())) : "";
            history.add(new Change(Integer.toString(group), at, "ana", resolved, name));
        }
        return history;
    }

    private static List<FollowUp> live(Story story) {
        return story.state().followUps().stream().filter(FollowUp::live).toList();
    }

    private static List<String> ids(List<FollowUp> followUps) {
        return followUps.stream().map(FollowUp::id).toList();
    }
}
