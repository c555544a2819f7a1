package org.amends.apology;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.amends.apology.evidence.Evidence;
import org.amends.apology.journal.Append;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.journal.Journal;
import org.amends.apology.journal.Line;
import org.amends.apology.journal.MemoryJournal;
import org.amends.apology.method.ShippedMethods;
import org.amends.apology.method.StepId;
import org.amends.apology.word.Actor;
import org.junit.Test;

public class ApologiesTest {
    private static final Fact LISTENED = new Fact.StepDone(
            new StepId("listen"),
            new Evidence.Comment(1, "ana", Instant.parse("2026-11-21T09:00:00Z"), Optional.empty()));

    @Test
    public void anIssueWithoutAJournalHasNoApology() {
        Story story = Story.unbegun();
        assertEquals(Optional.empty(), story.apologies.of(Story.ISSUE));
        assertEquals("not-started", story.refused(LISTENED).code());
    }

    @Test
    public void anApologyIsStartedOnce() {
        Story story = Story.begun();
        assertEquals(
                "already-started",
                story.refused(new Fact.ApologyStarted("shipped", 1)).code());
        assertEquals(Story.ANA, story.state().startedBy());
        assertEquals(story.now(), story.state().startedAt());
    }

    @Test
    public void twoNodesThatStartItWithOneKeyStartItOnce() {
        Story story = Story.unbegun();
        Entry start =
                new Entry(new Actor.Amends(), story.now(), new Fact.ApologyStarted("shipped", 1), Optional.of("start"));
        story.apologies.record(Story.ISSUE, List.of(start));
        Decision second = story.apologies.record(Story.ISSUE, List.of(start));
        assertTrue(second instanceof Decision.Accepted);
        assertEquals(1, story.state().lastSeq());
    }

    @Test
    public void aMethodThatNobodyPublishedStartsNothing() {
        assertEquals(
                "unknown-method",
                Story.unbegun().refused(new Fact.ApologyStarted("shipped", 2)).code());
    }

    @Test
    public void anApologyWhoseMethodIsGoneIsALoudError() {
        MemoryJournal journal = new MemoryJournal();
        Story story = Story.on(journal);
        journal.append(Story.ISSUE, 0, story.batch(new Fact.ApologyStarted("gone", 3)));
        IllegalStateException error = assertThrows(IllegalStateException.class, story::state);
        assertTrue(error.getMessage(), error.getMessage().contains("version 3 of the method gone"));
    }

    @Test
    public void aFactOfALaterVersionIsKeptAndChangesNothing() {
        MemoryJournal journal = new MemoryJournal();
        Story story = Story.on(journal).ana(new Fact.ApologyStarted("shipped", 1));
        Snapshot before = Snapshot.of(story.state());
        journal.append(Story.ISSUE, 1, story.batch(new Fact.Unknown("blessed", 9, "{}")));
        assertEquals(before, Snapshot.of(story.state()));
        assertEquals(2, story.ticks("listen").state().history().size() - 1);
        assertEquals(
                "unknown-fact",
                story.refused(new Fact.Unknown("blessed", 9, "{}")).code());
    }

    @Test
    public void whoLosesTheRaceReadsAgainAndGetsIn() {
        Racing journal = new Racing(new MemoryJournal());
        Story story = Story.on(journal).ana(new Fact.ApologyStarted("shipped", 1));
        Apologies other = new Apologies(
                journal.journal, new ShippedMethods(), Clock.fixed(story.now(), Story.BERLIN), Story.BERLIN);
        journal.beforeAppend = () -> other.record(
                Story.ISSUE, Story.BEN, new Fact.StepDone(new StepId("appreciate"), story.proofFor("appreciate")));
        Decision decision = story.apologies.record(Story.ISSUE, Story.ANA, LISTENED);
        Apology now = ((Decision.Accepted) decision).now();
        assertEquals(Optional.of(Story.BEN), now.step(new StepId("appreciate")).by());
        assertEquals(Optional.of(Story.ANA), now.step(new StepId("listen")).by());
        assertEquals(3, now.lastSeq());
    }

    @Test
    public void whoLosesTheRaceIsJudgedByWhatStandsThen() {
        Racing journal = new Racing(new MemoryJournal());
        Story story = Story.on(journal).ana(new Fact.ApologyStarted("shipped", 1), LISTENED);
        Apologies other = new Apologies(
                journal.journal, new ShippedMethods(), Clock.fixed(story.now(), Story.BERLIN), Story.BERLIN);
        Fact untick = new Fact.StepUndone(new StepId("listen"), Optional.empty());
        journal.beforeAppend = () -> other.record(Story.ISSUE, Story.BEN, untick);
        Decision decision = story.apologies.record(Story.ISSUE, Story.ANA, untick);
        assertEquals(
                "step-open", ((Decision.Refused) decision).refusals().get(0).code());
    }

    @Test
    public void aJournalThatTakesNothingIsALoudError() {
        Journal deaf = new Journal() {
            @Override
            public List<Line> read(long issueId) {
                return List.of();
            }

            @Override
            public Append append(long issueId, long afterSeq, List<Entry> entries) {
                return new Append.Lost();
            }
        };
        Story story = Story.on(deaf);
        Fact start = new Fact.ApologyStarted("shipped", 1);
        assertThrows(IllegalStateException.class, () -> story.apologies.record(Story.ISSUE, Story.ANA, start));
    }

    @Test
    public void whatIsKnownByItsKeyDoesNotStopTheRest() {
        Story story = Story.begun();
        Entry known = keyed(story, LISTENED, "one");
        story.apologies.record(Story.ISSUE, List.of(known));
        story.apologies.record(
                Story.ISSUE, List.of(known, keyed(story, LISTENED, "two"), keyed(story, LISTENED, "two")));
        assertEquals(3, story.state().history().size());
    }

    @Test
    public void issuesDoNotMix() {
        Story story = Story.begun();
        assertEquals(Optional.empty(), story.apologies.of(Story.ISSUE + 1));
    }

    private static Entry keyed(Story story, Fact fact, String key) {
        return new Entry(Story.ANA, story.now(), fact, Optional.of(key));
    }

    /** Lets somebody else in once, between reading and appending. */
    private static final class Racing implements Journal {
        private final Journal journal;
        private Runnable beforeAppend = () -> {};

        Racing(Journal journal) {
            this.journal = journal;
        }

        @Override
        public List<Line> read(long issueId) {
            return journal.read(issueId);
        }

        @Override
        public Append append(long issueId, long afterSeq, List<Entry> entries) {
            Runnable first = beforeAppend;
            beforeAppend = () -> {};
            first.run();
            return journal.append(issueId, afterSeq, entries);
        }
    }
}
