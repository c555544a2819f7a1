package org.amends.apology.reparation;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.amends.apology.Anything;
import org.amends.apology.Apology;
import org.amends.apology.Seeds;
import org.amends.apology.Story;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.journal.Line;
import org.amends.apology.method.ShippedMethods;
import org.junit.Test;

/** The order of every random journal equals a plain reading of the definition, written apart from the rules. */
public class OrderAgainstReferenceTest {
    private static final Instant TEN = Instant.parse("2026-11-21T10:00:00Z");
    private static final int BEGAN = 3;

    @Test
    public void ofEveryRandomJournal() {
        Set<ReparationOrder> seen = EnumSet.noneOf(ReparationOrder.class);
        Seeds.each(3000, random -> {
            List<Entry> journal = journal(random);
            ReparationOrder order = fold(journal).order();
            assertEquals(journal.toString(), reference(journal), order.code());
            seen.add(order);
        });
        boolean replayed = Long.getLong("amends.seed") != null;
        assertEquals(replayed ? seen : EnumSet.allOf(ReparationOrder.class), seen);
    }

    private static String reference(List<Entry> journal) {
        Given first = null;
        for (Given given : inForce(journal)) {
            boolean goodwill = given.is("goodwill") && given.isOneOf("replacement", "credit", "refund", "gift");
            if (goodwill && (first == null || given.told < first.told)) {
                first = given;
            }
        }
        String owed = "";
        if (first == null) {
            for (Given given : inForce(journal)) {
                if (given.is("restitution") && (first == null || given.told < first.told)) {
                    first = given;
                    owed = "owed-";
                }
            }
        }
        if (first == null) {
            return inForce(journal).isEmpty() ? "none" : "personal";
        }
        return first.told < BEGAN ? "unknown" : owed + (resolvedAt(first.told, journal) ? "after" : "before");
    }

    private static List<Given> inForce(List<Entry> journal) {
        List<Given> all = new ArrayList<>();
        for (Entry entry : journal) {
            if (entry.fact() instanceof Fact.ReparationGiven fact) {
                all.add(new Given(fact.id(), fact.details()));
            }
            if (entry.fact() instanceof Fact.ReparationCorrected fact) {
                all.replaceAll(given -> given.id.equals(fact.id()) ? new Given(fact.id(), fact.details()) : given);
            }
            if (entry.fact() instanceof Fact.ReparationWithdrawn fact) {
                all.replaceAll(given -> given.id.equals(fact.id()) ? new Given("withdrawn", given.details) : given);
            }
        }
        all.removeIf(given -> given.id.equals("withdrawn"));
        return all;
    }

    /** The last turn up to that minute, the minute itself included; of one minute, the higher change group. */
    private static boolean resolvedAt(int minute, List<Entry> journal) {
        int last = -1;
        boolean resolved = false;
        for (Entry entry : journal) {
            boolean to = entry.fact() instanceof Fact.Resolved;
            if ((to || entry.fact() instanceof Fact.Reopened) && minute(entry.at()) <= minute) {
                int group = Integer.parseInt(
                        to
                                ? ((Fact.Resolved) entry.fact()).changeGroup()
                                : ((Fact.Reopened) entry.fact()).changeGroup());
                int place = minute(entry.at()) * 1000 + group;
                resolved = place > last ? to : resolved;
                last = Math.max(place, last);
            }
        }
        return resolved;
    }

    private static int minute(Instant instant) {
        return (int) TEN.until(instant, ChronoUnit.MINUTES);
    }

    private static List<Entry> journal(Random random) {
        List<Entry> journal = new ArrayList<>();
        journal.add(entry(BEGAN, new Fact.ApologyStarted("shipped", 1)));
        Anything anything = new Anything(random, Story.unbegun());
        int given = 0;
        for (int group = 8; group < 8 + random.nextInt(8); group++) {
            Instant told = at(random.nextInt(12));
            String old = "r" + random.nextInt(3);
            Fact fact =
                    switch (random.nextInt(7)) {
                        case 0, 1 -> new Fact.Resolved(Integer.toString(group), "Done");
                        case 2 -> new Fact.Reopened(Integer.toString(group));
                        case 3 -> new Fact.ReparationCorrected(old, anything.details(told), "A slip.");
                        case 4 -> new Fact.ReparationWithdrawn(old, "booked twice");
                        default -> new Fact.ReparationGiven("r" + given++, anything.details(told));
                    };
            journal.add(entry(random.nextInt(12), fact));
        }
        return journal;
    }

    private static Apology fold(List<Entry> journal) {
        List<Line> lines = new ArrayList<>();
        journal.forEach(entry -> lines.add(new Line(lines.size() + 1L, entry)));
        return Apology.fold(Story.ISSUE, lines, new ShippedMethods()).orElseThrow();
    }

    private static Entry entry(int minute, Fact fact) {
        return new Entry(Story.ANA, at(minute), fact, Optional.empty());
    }

    private static Instant at(int minute) {
        return TEN.plusSeconds(60L * minute);
    }

    private static final class Given {
        private final String id;
        private final Details details;
        private final int told;

        Given(String id, Details details) {
            this.id = id;
            this.details = details;
            this.told = minute(details.offeredAt());
        }

        boolean is(String kind) {
            return details.kind().code().equals(kind);
        }

        boolean isOneOf(String... forms) {
            return Set.of(forms).contains(details.form().code());
        }
    }
}
