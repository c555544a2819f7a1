package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.amends.sandbox.OwnPostgres;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/**
 * Hundreds of follow-ups are due on two nodes, and their PostgreSQL is stopped, or dies, again and again while they are done; nobody
 * starts the nodes anew. In the end there is exactly one task for each: none lost, none twice.
 */
@OnOneDatabase("It brings the PostgreSQL that it stops.")
public class RestartedDatabaseIT {
    private static final int FOLLOW_UPS = Integer.getInteger("amends.follow-ups", 300);
    private static final int STOPS = 6;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration LONGER_THAN_A_LEASE = Duration.ofMinutes(11);
    private static final Duration UNTIL_ALL_ARE_DUE = Duration.ofDays(8);
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final OwnPostgres postgres = new OwnPostgres();
    private final RunningSandbox a = new RunningSandbox(postgres.address());
    private final RunningSandbox b = new RunningSandbox(postgres.address());

    @Rule
    public final RuleChain places = RuleChain.outerRule(postgres).around(a).around(b);

    /** Says nothing of the hundreds of lines that the log has for a database that is away. */
    @Rule
    public final TerminalSaid terminal = new TerminalSaid();

    private final DueByTheThousand due = new DueByTheThousand(postgres.address());
    private final Random random = new Random(Long.getLong("amends.seed", System.nanoTime()));

    @Before
    public void manyWait() throws Exception {
        due.filled(a, FOLLOW_UPS);
    }

    @After
    public void itIsBack() throws IOException {
        postgres.starts();
    }

    @Test
    public void eachFollowUpHasItsOneTask() throws Exception {
        a.jira().clock().advance(UNTIL_ALL_ARE_DUE);
        int midway = 0;
        for (int stop = 0; stop < STOPS; stop++) {
            someAreDone();
            goes(stop % 2 == 0);
            LockSupport.parkNanos(Duration.ofMillis(random.nextInt(500)).toNanos());
            postgres.starts();
            midway += due.waiting() > 0 ? 1 : 0;
            passes(MINUTE);
        }
        theOthersAreDone();
        Map<String, Long> made = due.made();
        System.out.println("Database stopped: " + STOPS + ", " + midway + " times with work left. " + made);
        assertEquals("it was not stopped while there was work", STOPS, midway);
        assertEquals(made.toString(), Set.of((long) FOLLOW_UPS), Set.copyOf(made.values()));
    }

    /** A few more than before, and some moment between two commits of the next. */
    private void someAreDone() {
        long enough = due.waiting() - FOLLOW_UPS / (3 * STOPS);
        Patience.until("nobody works", () -> due.waiting() <= enough);
        LockSupport.parkNanos(Duration.ofMillis(random.nextInt(50)).toNanos());
    }

    private void goes(boolean stopped) throws IOException, InterruptedException {
        if (stopped) {
            postgres.stops();
        } else {
            postgres.dies();
        }
    }

    /** The nodes find out at their own pace that the database is back; until then the clock cannot be moved. */
    private void passes(Duration time) {
        Patience.until("the database is not back", () -> {
            try {
                a.jira().clock().advance(time);
                return true;
            } catch (RuntimeException away) {
                // The sandbox throws one of its own that nobody else can name.
                return false;
            }
        });
    }

    /** What a node had in its hands when the database went is taken up again when the lease is out. */
    private void theOthersAreDone() {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (due.waiting() > 0) {
            assertTrue("left: " + due.waiting(), System.nanoTime() < end);
            passes(LONGER_THAN_A_LEASE);
            long before;
            do {
                before = due.waiting();
                LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
            } while (due.waiting() < before);
        }
    }
}
