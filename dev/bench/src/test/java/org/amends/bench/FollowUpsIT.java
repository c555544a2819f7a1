package org.amends.bench;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The measuring of follow-ups itself, on few: that all who take part do the same work, and no more than once. */
public class FollowUpsIT {
    private static final Duration SHORT = Duration.ofMillis(200);

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static EmbeddedPostgres server;

    @BeforeClass
    public static void aServer() throws Exception {
        server = EmbeddedPostgres.start();
    }

    @AfterClass
    public static void noServer() throws Exception {
        server.close();
    }

    @Test
    public void ofTenThousandAHundredAreDueAndEachIsDoneOnce() throws Exception {
        try (FollowUps followUps = new FollowUps(server, "due")) {
            followUps.add(100, 10_000);
            followUps.addClaims(10);
            followUps.analyze();
            assertEquals(100, followUps.due(1_000).size());
            followUps.workOff(60);
            assertEquals(40, followUps.due(1_000).size());
            followUps.add(20, 20);
            followUps.workOff(60);
            assertEquals(0, followUps.due(1_000).size());
            assertEquals(120, followUps.deed().done());
        }
    }

    @Test
    public void thePeerDoesWhatIsDueAndNothingElse() throws Exception {
        try (FollowUps beside = new FollowUps(server, "peer");
                DbScheduler fetching = DbScheduler.fetching(beside);
                DbScheduler locking = DbScheduler.locking(beside)) {
            fetching.add(0, 100);
            fetching.add(30, 30);
            fetching.workOff();
            assertEquals(30, beside.deed().done());
            locking.add(24, 100);
            locking.workOff();
            assertEquals(54, beside.deed().done());
        }
    }

    @Test
    public void wakingIsMeasuredAmongFewAndAmongMany() throws Exception {
        Findings findings = new Findings("Waking");
        new WakeCost(server, 10_000, SHORT).measure(findings);
        String page = findings.markdown();
        assertTrue(page, page.contains("| Finding the 100 due among 10000 pending |"));
        assertTrue(page, page.contains("(at most 1.3)"));
    }

    @Test
    public void theQueueIsMeasuredOverHttp() throws Exception {
        Findings findings = new Findings("Queue");
        Path files = FOLDER.newFolder("queue").toPath();
        Ground ground = PostgresGround.create(server, "queue", files);
        try (Stand stand = Stand.start(Path.of(System.getProperty("amends.jar")), ground)) {
            new QueueCost(stand, ground, 1_000, SHORT).measure(findings);
            String queue = stand.agent("ana").text("/rest/amends/1.0/projects/CARE/follow-ups?bucket=failed");
            assertTrue(queue, queue.contains("\"total\":100,"));
            assertEquals(Optional.empty(), stand.holes());
        }
        String page = findings.markdown();
        assertTrue(page, page.contains("| REST, later, the last page, µs, half of the answers within |"));
        assertTrue(page, page.contains("(at most 1000000)"));
    }

    @Test
    public void claimingIsMeasuredBesideThePeer() throws Exception {
        Findings findings = new Findings("Claiming");
        new ClaimCost(server, 24, 100, 2).measure(findings);
        String page = findings.markdown();
        assertTrue(page, page.contains("| A follow-up claimed and completed |"));
        assertTrue(page, page.contains("(at most 2)"));
    }
}
