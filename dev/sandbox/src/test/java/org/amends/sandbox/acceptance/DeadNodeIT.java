package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.grack.nanojson.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amends.sandbox.DatabaseChoice;
import org.amends.sandbox.SandboxProcess;
import org.amends.sandbox.TestPostgres;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.ExternalResource;
import org.junit.rules.RuleChain;
import org.junit.rules.TemporaryFolder;

/**
 * A node in a Java machine of its own is killed in the middle of something; the other, which runs here, goes on from there. A
 * table that the test keeps locked holds the dying node where it is.
 */
@OnOneDatabase("Two nodes need a PostgreSQL, and bring it.")
public class DeadNodeIT {
    private static final String API = "/rest/amends/1.0/issues/";
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+");
    private static final Duration LEASE = Duration.ofMinutes(10);

    private final DatabaseChoice.RunningPostgres database = TestPostgres.newDatabase();
    private final RunningSandbox survivor = new RunningSandbox(database);
    private final TemporaryFolder files = new TemporaryFolder();

    @Rule
    public final RuleChain places = RuleChain.outerRule(new ExternalResource() {
                @Override
                protected void after() {
                    TestPostgres.drop(database);
                }
            })
            .around(files)
            .around(survivor);

    private Process mortal;
    private URI mortalsAddress;

    @Before
    public void theOtherNodeStarts() throws IOException {
        survivor.isOnATuesday();
        mortal = SandboxProcess.start("--data", files.getRoot().getPath(), "--db", database.url());
        BufferedReader said = mortal.inputReader(StandardCharsets.UTF_8);
        String words = said.lines()
                .takeWhile(line -> !line.contains(SandboxProcess.STARTED))
                .reduce("", String::concat);
        Matcher address = ADDRESS.matcher(words);
        assertTrue("it did not start: " + words, address.find());
        mortalsAddress = URI.create(address.group());
    }

    @After
    public void nobodyIsLeft() {
        mortal.destroyForcibly();
    }

    private void dies() throws InterruptedException {
        mortal.toHandle().destroyForcibly();
        mortal.waitFor();
    }

    /** The task stands without its mark and its link: Jira commits each on its own. */
    @Test
    public void aFollowUpInTheHandsOfADeadNodeIsTakenOverOnceItsLeaseIsOut() throws Exception {
        Settings.switchOn(survivor);
        String issue = resolvedWithAnApology();
        CountDownLatch survivorsJobsWait = keepsTheJobsOf(survivor);
        try (LockedTable table = new LockedTable(database, "SBX_PROPERTY")) {
            Caller ben = Caller.signedIn(mortalsAddress, "ben");
            CompletableFuture.runAsync(() -> ben.form("/sandbox/clock", Map.of("advance", "P7D")));
            Patience.until("no task was begun", () -> table.waiting() == 1);
            dies();
            table.endWaiting();
        } finally {
            survivorsJobsWait.countDown();
        }
        survivor.aMinutePasses();
        assertEquals(
                "the dead node's lease is not out", "scheduled", followUp(issue).getString("state"));
        survivor.jira().clock().advance(LEASE);
        survivor.settle();
        String task = followUp(issue).getObject("task").getString("key");
        assertEquals(1, Tickets.tasks(Caller.signedIn(survivor, "ana"), issue));
        Caller ana = Caller.signedIn(survivor, "ana");
        assertTrue(ana.get("/browse/" + issue).body().contains("/browse/" + task));
        assertEquals("follow-up", ana.get(API + task).json().getString("kind"));
    }

    /** Its field is made and its settings are not, and it has the lock under which that is done. */
    @Test
    public void aDeadNodesLockIsFreeAndWhatItBeganIsEndedByTheOther() throws Exception {
        Caller admin = Caller.signedIn(mortalsAddress, "admin");
        CompletableFuture<Void> switchingOn;
        try (LockedTable table = new LockedTable(database, "SBX_SETTING")) {
            CompletableFuture.runAsync(() -> admin.put(Settings.CARE, Settings.ON));
            Patience.until("the field was not made", () -> table.waiting() == 1);
            switchingOn = CompletableFuture.runAsync(() -> Settings.switchOn(survivor));
            Patience.until("the other does not wait", TwoNodes::oneWaitsForTheOther);
            assertEquals(1, fields());
            assertEquals(1, table.waiting());
            dies();
        }
        switchingOn.join();
        assertEquals(1, fields());
        String issue = resolvedWithAnApology();
        assertEquals("scheduled", followUp(issue).getString("state"));
    }

    private String resolvedWithAnApology() {
        Caller ana = Caller.signedIn(survivor, "ana");
        String issue = Tickets.begun(ana);
        Tickets.resolve(survivor, issue);
        survivor.aMinutePasses();
        return issue;
    }

    /** Keeps the node's only thread for jobs, so that another node runs what is due, until it is told to go on. */
    private static CountDownLatch keepsTheJobsOf(RunningSandbox node) throws SchedulerServiceException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        SchedulerService scheduler = node.jira().service(SchedulerService.class);
        JobRunnerKey busy = JobRunnerKey.of("busy");
        scheduler.registerJobRunner(busy, request -> {
            begun.countDown();
            return awaited(goOn);
        });
        scheduler.scheduleJob(
                JobId.of("busy"),
                JobConfig.forJobRunnerKey(busy)
                        .withRunMode(RunMode.RUN_LOCALLY)
                        .withSchedule(Schedule.forInterval(Duration.ofDays(1).toMillis(), null)));
        assertTrue(awaited(begun).good());
        return goOn;
    }

    private static JobRunnerResponse awaited(CountDownLatch latch) {
        try {
            return latch.await(Patience.LONGEST.toSeconds(), TimeUnit.SECONDS)
                    ? JobRunnerResponse.success()
                    : JobRunnerResponse.failed("waited in vain");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return JobRunnerResponse.failed("interrupted");
        }
    }

    private JsonObject followUp(String issue) {
        return Caller.signedIn(survivor, "ana").get(API + issue).json().getObject("followUp");
    }

    private long fields() {
        return survivor.jira().service(CustomFieldManager.class).getCustomFieldObjects().stream()
                .filter(field -> Tickets.FIELD.equals(field.getCustomFieldType().getKey()))
                .count();
    }
}
