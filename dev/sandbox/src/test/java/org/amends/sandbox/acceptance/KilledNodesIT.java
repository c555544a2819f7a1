package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.amends.sandbox.DatabaseChoice;
import org.amends.sandbox.TestPostgres;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.ExternalResource;
import org.junit.rules.RuleChain;
import org.junit.rules.TemporaryFolder;

/**
 * Two thousand follow-ups are due, and the two nodes that do them are killed again and again: at each point between two of their
 * commits, and wherever they are. In the end there is exactly one task for each: none lost, none twice.
 */
@OnOneDatabase("Two nodes need a PostgreSQL, and bring it.")
public class KilledNodesIT {
    private static final int FOLLOW_UPS = Integer.getInteger("amends.follow-ups", 2_000);
    private static final int AT_RANDOM = 10;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration LONGER_THAN_A_LEASE = Duration.ofMinutes(11);
    private static final Duration UNTIL_ALL_ARE_DUE = Duration.ofDays(8);

    private static final Duration LONGEST = Duration.ofMinutes(4);

    private static final String JOURNAL = "\"AO_CB13CE_JOURNAL\"";
    private static final String ROWS = "\"AO_CB13CE_FOLLOW_UP\"";

    /** What is written for a follow-up, in its order; each is committed by itself, and may be the last thing that a node wants to do. */
    private static final List<String> POINTS =
            List.of("\"AO_CB13CE_CLAIM\"", ROWS, "SBX_ISSUE", "SBX_LABEL", "SBX_PROPERTY", "SBX_LINK", JOURNAL);

    private final DatabaseChoice.RunningPostgres database = TestPostgres.newDatabase();
    private final IdleNode time = new IdleNode(database);
    private final TemporaryFolder files = new TemporaryFolder();

    @Rule
    public final RuleChain places = RuleChain.outerRule(new ExternalResource() {
                @Override
                protected void after() {
                    TestPostgres.drop(database);
                }
            })
            .around(files)
            .around(time);

    private final DueByTheThousand due = new DueByTheThousand(database);
    private final Random random = new Random(Long.getLong("amends.seed", System.nanoTime()));
    private final List<NodeProcess> nodes = new ArrayList<>();
    private int kills;

    @Before
    public void twoNodesStart() throws Exception {
        due.filled(time.awake(), FOLLOW_UPS);
        time.idles();
        bothStart();
    }

    @After
    public void nobodyIsLeft() {
        nodes.forEach(NodeProcess::killed);
    }

    @Test
    public void eachFollowUpHasItsOneTask() {
        Duration first = UNTIL_ALL_ARE_DUE;
        for (String point : POINTS) {
            bothDieAt(point, first);
            first = MINUTE;
        }
        bothDieBetweenFactAndRow();
        for (int kill = 0; kill < AT_RANDOM; kill++) {
            oneDiesSomewhere(kill % 2);
        }
        theOthersAreDone();
        Map<String, Long> made = due.made();
        System.out.println("Nodes killed: " + kills + ". " + made);
        assertTrue("only " + kills + " kills", kills >= 20);
        assertEquals(made.toString(), Set.of((long) FOLLOW_UPS), Set.copyOf(made.values()));
    }

    /** Whichever of them woke up is held where it wants to write to the table; then both are gone. */
    private void bothDieAt(String table, Duration passes) {
        try (LockedTable held = new LockedTable(database, table)) {
            time.passes(passes);
            Patience.until("nobody writes to " + table, () -> held.waiting() >= 1);
            bothDie();
            held.endWaiting();
        }
        bothStart();
    }

    /** The journal has the fact, and no row says so yet. */
    private void bothDieBetweenFactAndRow() {
        try (LockedTable row = theRowAfter()) {
            Patience.until("no row is written", () -> row.waiting() >= 1);
            bothDie();
            row.endWaiting();
        }
        bothStart();
    }

    private LockedTable theRowAfter() {
        try (LockedTable fact = new LockedTable(database, JOURNAL)) {
            time.passes(MINUTE);
            Patience.until("no fact is written", () -> fact.waiting() >= 1);
            return new LockedTable(database, ROWS);
        }
    }

    private void oneDiesSomewhere(int which) {
        time.passes(MINUTE);
        LockSupport.parkNanos(Duration.ofMillis(random.nextInt(1_500)).toNanos());
        nodes.get(which).killed();
        kills++;
        nodes.set(which, started(which));
    }

    /** What a dead node had in its hands is taken over when its lease is out. */
    private void theOthersAreDone() {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (due.waiting() > 0 && System.nanoTime() < end) {
            time.passes(LONGER_THAN_A_LEASE);
            long before;
            do {
                before = due.waiting();
                LockSupport.parkNanos(Duration.ofSeconds(4).toNanos());
            } while (due.waiting() < before);
        }
    }

    private void bothDie() {
        nodes.forEach(NodeProcess::killed);
        kills += nodes.size();
    }

    private void bothStart() {
        List<CompletableFuture<NodeProcess>> starting = Stream.of(0, 1)
                .map(which -> CompletableFuture.supplyAsync(() -> started(which)))
                .toList();
        nodes.clear();
        starting.forEach(node -> nodes.add(node.join()));
    }

    private NodeProcess started(int which) {
        Path own = files.getRoot().toPath().resolve("node-" + which);
        return NodeProcess.started(database, own);
    }
}
