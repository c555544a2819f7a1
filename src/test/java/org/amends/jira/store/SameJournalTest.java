package org.amends.jira.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.amends.apology.Apology;
import org.amends.apology.Snapshot;
import org.amends.apology.journal.Append;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.journal.Line;
import org.amends.apology.method.ShippedMethods;
import org.amends.apology.word.Actor;
import org.junit.Test;

/**
 * A journal read back from H2 and from PostgreSQL is what was written, line by line, and folds to the same state. The facts are of
 * every kind that there is, with parts by chance, in an order by chance; a fold does not ask whether the rules would have let them in.
 */
public class SameJournalTest {
    private static final long SEED = Long.getLong("amends.seed", 20_261_128);
    private static final int JOURNALS = 10;
    private static final int FACTS_OF_A_KIND = 3;

    @Test
    public void readBackFromEitherItFoldsToTheSame() throws IOException, SQLException {
        try (EmbeddedPostgres server = TestDatabase.server();
                TestDatabase h2 = TestDatabase.h2();
                TestDatabase postgres = TestDatabase.postgres(server)) {
            ActiveObjectsJournal one = journal(h2.node());
            ActiveObjectsJournal other = journal(postgres.node());
            Random random = new Random(SEED);
            for (long issue = 1; issue <= JOURNALS; issue++) {
                List<Entry> entries = entries(random);
                append(one, issue, entries);
                append(other, issue, entries);
            }
            // Other nodes: what they read comes from the database, and not from what the writer still has.
            ActiveObjectsJournal fromH2 = journal(h2.node());
            ActiveObjectsJournal fromPostgres = journal(postgres.node());
            Random again = new Random(SEED);
            for (long issue = 1; issue <= JOURNALS; issue++) {
                String seed = "seed " + SEED + ", journal " + issue;
                List<Line> lines = fromH2.read(issue);
                assertEquals(seed, lines, fromPostgres.read(issue));
                assertEquals(
                        seed, entries(again), lines.stream().map(Line::entry).toList());
                Apology folded =
                        Apology.fold(issue, lines, new ShippedMethods()).orElseThrow();
                Apology same = Apology.fold(issue, fromPostgres.read(issue), new ShippedMethods())
                        .orElseThrow();
                assertEquals(seed, Snapshot.of(folded), Snapshot.of(same));
            }
        }
    }

    private static List<Entry> entries(Random random) {
        AnyFact any = new AnyFact(random);
        List<Fact> facts = new ArrayList<>();
        AnyFact.kinds().forEach(kind -> {
            for (int at = 0; at < FACTS_OF_A_KIND; at++) {
                facts.add(any.of(kind));
            }
        });
        Collections.shuffle(facts, random);
        Instant at = Instant.parse("2026-11-21T10:58:00.123Z");
        List<Entry> entries = new ArrayList<>();
        for (Fact fact : facts) {
            at = at.plusMillis(random.nextInt(100_000_000));
            Actor who = random.nextInt(4) == 0 ? new Actor.Amends() : new Actor.Person("ana");
            entries.add(
                    new Entry(who, at, fact, random.nextBoolean() ? Optional.empty() : Optional.of("change:" + at)));
        }
        assertEquals(
                AnyFact.kinds().size(),
                facts.stream().map(Fact::getClass).collect(Collectors.toSet()).size());
        return entries;
    }

    private static void append(ActiveObjectsJournal journal, long issue, List<Entry> entries) {
        assertTrue(journal.append(issue, 0, entries) instanceof Append.Appended);
    }

    private static ActiveObjectsJournal journal(ActiveObjects ao) {
        return new ActiveObjectsJournal(ao, new Summaries(ao, new MovableClock()));
    }
}
