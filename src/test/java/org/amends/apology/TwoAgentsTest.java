package org.amends.apology;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.amends.apology.journal.Append;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.journal.Journal;
import org.amends.apology.journal.Line;
import org.amends.apology.journal.MemoryJournal;
import org.amends.apology.method.ShippedMethods;
import org.amends.apology.method.Step;
import org.amends.apology.method.StepId;
import org.amends.apology.word.Actor;
import org.junit.Test;

/** Two agents act on one apology at once, each on a node of their own. */
public class TwoAgentsTest {
    private static final List<String> ANAS = List.of("appreciate", "listen", "own-it", "explain");
    private static final List<String> BENS = List.of("say-back", "validate", "verify", "invite-in");

    @Test
    public void whateverTheyDoNothingAcceptedIsLostAndTheStateIsOne() {
        Seeds.each(200, random -> {
            Interleaving both = new Interleaving(random);
            both.run(facts(random, both.story), facts(random, both.story));
            assertEquals(both.accepted(Story.ANA), both.recorded(Story.ANA));
            assertEquals(both.accepted(Story.BEN), both.recorded(Story.BEN));
            assertOneState(both.journal);
        });
    }

    @Test
    public void onStepsOfTheirOwnEveryInterleavingGivesTheSameState() {
        Seeds.each(200, random -> {
            Interleaving both = new Interleaving(random);
            List<Fact> anas = ticks(random, both.story, ANAS, "a");
            List<Fact> bens = ticks(random, both.story, BENS, "b");
            both.run(anas, bens);
            Story oneAfterTheOther = Story.begun();
            anas.forEach(fact -> oneAfterTheOther.apologies.record(Story.ISSUE, Story.ANA, fact));
            bens.forEach(fact -> oneAfterTheOther.apologies.record(Story.ISSUE, Story.BEN, fact));
            assertEquals(unordered(oneAfterTheOther.state()), unordered(both.story.state()));
        });
    }

    @Test
    public void theyReallyGetInEachOthersWay() {
        int[] lost = {0};
        Seeds.each(20, random -> {
            Interleaving both = new Interleaving(random);
            both.run(facts(random, both.story), facts(random, both.story));
            lost[0] += both.lost;
        });
        assertTrue("no append was ever lost: nothing was proved", lost[0] > 0);
    }

    @Test
    public void onTwoThreadsBothGetIn() throws InterruptedException, ExecutionException {
        MemoryJournal journal = new MemoryJournal();
        Story story = Story.on(journal).ana(new Fact.ApologyStarted("shipped", 1));
        CountDownLatch together = new CountDownLatch(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<?> ana = threads.submit(() -> promises(story, together, Story.ANA, "a"));
            Future<?> ben = threads.submit(() -> promises(story, together, Story.BEN, "b"));
            ana.get();
            ben.get();
        } finally {
            threads.shutdown();
        }
        assertEquals(100, story.state().promises().size());
        assertOneState(journal);
    }

    private static void promises(Story story, CountDownLatch together, Actor actor, String id) {
        together.countDown();
        LocalDate day = LocalDate.parse("2027-01-01");
        for (int i = 0; i < 50; i++) {
            story.apologies.record(Story.ISSUE, actor, new Fact.PromiseMade(id + i, "a refund", day));
        }
    }

    private static List<Fact> facts(Random random, Story story) {
        Anything anything = new Anything(random, story);
        return IntStream.range(0, 15).mapToObj(i -> anything.fact()).toList();
    }

    private static List<Fact> ticks(Random random, Story story, List<String> steps, String id) {
        Anything anything = new Anything(random, story);
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            Step step = anything.stepOf(steps);
            facts.add(
                    switch (random.nextInt(4)) {
                        case 0 -> new Fact.StepUndone(step.id(), Optional.empty());
                        case 1 -> new Fact.StepWaived(step.id(), "not needed");
                        default -> anything.done(step);
                    });
        }
        facts.add(new Fact.PromiseMade(id, "a refund", LocalDate.parse("2027-01-01")));
        return facts;
    }

    /** Who promised first is the order of recording; all else must be the same. */
    private static List<Object> unordered(Apology apology) {
        List<StepState> steps = apology.steps().stream()
                .filter(state -> !state.step().id().equals(new StepId("promise")))
                .toList();
        List<String> promises = apology.promises().stream()
                .map(promise -> promise.id())
                .sorted()
                .toList();
        return List.of(steps, apology.progress(), apology.next(), apology.gate(), apology.agreedPain(), promises);
    }

    private static void assertOneState(Journal journal) {
        List<Line> lines = journal.read(Story.ISSUE);
        assertEquals(
                IntStream.rangeClosed(1, lines.size())
                        .mapToObj(seq -> (long) seq)
                        .toList(),
                lines.stream().map(Line::seq).toList());
        assertEquals(fold(lines), fold(List.copyOf(lines)));
    }

    private static Snapshot fold(List<Line> lines) {
        return Snapshot.of(
                Apology.fold(Story.ISSUE, lines, new ShippedMethods()).orElseThrow());
    }

    /**
     * A journal that, as chance has it, lets the other agent act between one agent's reading and appending. Each agent does
     * one thing after the other.
     */
    private static final class Interleaving implements Journal {
        private final MemoryJournal journal = new MemoryJournal();
        private final Story story = Story.on(this);
        private final List<Entry> accepted = new ArrayList<>();
        private final Deque<Fact> anas = new ArrayDeque<>();
        private final Deque<Fact> bens = new ArrayDeque<>();
        private final Random random;
        private Actor turn = Story.ANA;
        private Actor acting = Story.ANA;
        private int lost;

        Interleaving(Random random) {
            this.random = random;
            story.ana(new Fact.ApologyStarted("shipped", 1));
        }

        void run(List<Fact> byAna, List<Fact> byBen) {
            anas.addAll(byAna);
            bens.addAll(byBen);
            while (!anas.isEmpty() || !bens.isEmpty()) {
                boolean ana = bens.isEmpty() || !anas.isEmpty() && random.nextBoolean();
                turn = ana ? Story.ANA : Story.BEN;
                act(turn);
            }
        }

        private void act(Actor actor) {
            Fact fact = (actor.equals(Story.ANA) ? anas : bens).poll();
            Actor interrupted = acting;
            acting = actor;
            if (fact != null && story.apologies.record(Story.ISSUE, actor, fact) instanceof Decision.Accepted) {
                accepted.add(new Entry(actor, story.now(), fact, Optional.empty()));
            }
            acting = interrupted;
        }

        @Override
        public List<Line> read(long issueId) {
            return journal.read(issueId);
        }

        @Override
        public Append append(long issueId, long afterSeq, List<Entry> entries) {
            if (acting.equals(turn) && random.nextInt(3) == 0) {
                act(acting.equals(Story.ANA) ? Story.BEN : Story.ANA);
            }
            Append append = journal.append(issueId, afterSeq, entries);
            lost += append instanceof Append.Lost ? 1 : 0;
            return append;
        }

        List<Entry> accepted(Actor actor) {
            return accepted.stream()
                    .filter(entry -> entry.actor().equals(actor))
                    .toList();
        }

        List<Entry> recorded(Actor actor) {
            return journal.read(Story.ISSUE).stream()
                    .skip(1)
                    .map(Line::entry)
                    .filter(entry -> entry.actor().equals(actor))
                    .toList();
        }
    }
}
