package org.amends.jira.job;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.amends.jira.fake.Fake;
import org.amends.jira.fake.FakeJira;
import org.amends.jira.fake.Node;
import org.amends.jira.fake.TestThreads;
import org.amends.jira.listener.LookSoon;
import org.amends.jira.listener.OwnThreads;
import org.amends.jira.store.MovableClock;
import org.amends.jira.store.TestDatabase;
import org.junit.After;
import org.junit.Test;

/** What the plugin does to Jira's scheduler when it starts and stops. */
public final class LifeTest {

    private static final JobId WAKE_UP = JobId.of("org.amends.wake-up");

    private final TestDatabase database = TestDatabase.h2();
    private final CountDownLatch tablesAreThere = new CountDownLatch(1);
    private final Scheduler scheduler = new Scheduler();
    private final TestThreads threadLocals = new TestThreads();
    private final Life life = life();

    /** {@link SchedulerService}; the jobs are the cluster's, the runners this node's. */
    public static final class Scheduler {
        private final Map<JobId, JobConfig> jobs = new ConcurrentHashMap<>();
        private final Set<JobRunnerKey> runners = ConcurrentHashMap.newKeySet();
        private final List<JobId> scheduled = new CopyOnWriteArrayList<>();

        public void registerJobRunner(JobRunnerKey key, JobRunner runner) {
            runners.add(key);
        }

        public void unregisterJobRunner(JobRunnerKey key) {
            runners.remove(key);
        }

        public void scheduleJob(JobId id, JobConfig config) {
            assertTrue("the runner comes first", runners.contains(config.getJobRunnerKey()));
            jobs.put(id, config);
            scheduled.add(id);
        }

        public JobDetails getJobDetails(JobId id) {
            JobConfig job = jobs.get(id);
            return job == null
                    ? null
                    : Fake.of(
                            JobDetails.class, new Details(job.getJobRunnerKey(), job.getRunMode(), job.getSchedule()));
        }
    }

    /** {@link JobDetails}. */
    public record Details(JobRunnerKey getJobRunnerKey, RunMode getRunMode, Schedule getSchedule) {}

    /** {@link ActiveObjects} and its {@link ActiveObjectsModuleMetaData}. */
    public final class TablesToCome {
        public ActiveObjectsModuleMetaData moduleMetaData() {
            return Fake.of(ActiveObjectsModuleMetaData.class, this);
        }

        public void awaitInitialization(long timeout, TimeUnit unit) throws InterruptedException {
            assertTrue(tablesAreThere.await(timeout, unit));
        }
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void itStartsOnceTheTablesAreThere() throws Exception {
        life.onStart();
        TimeUnit.MILLISECONDS.sleep(50);
        assertEquals(Map.of(), scheduler.jobs);
        tablesAreThere.countDown();
        await(() -> scheduler.jobs.containsKey(WAKE_UP));
        assertEquals(RunMode.RUN_ONCE_PER_CLUSTER, scheduler.jobs.get(WAKE_UP).getRunMode());
        assertEquals(60_000, scheduler.jobs.get(WAKE_UP).getSchedule().everyMillis());
    }

    @Test
    public void theStartingThreadIsInJirasCare() throws Exception {
        tablesAreThere.countDown();
        life.onStart();
        await(() -> threadLocals.cleared.get() == 1);
        assertEquals(1, threadLocals.setUp.get());
    }

    @Test
    public void aNodeThatStartsLaterLeavesTheScheduleAlone() throws Exception {
        tablesAreThere.countDown();
        life.onStart();
        await(() -> scheduler.jobs.containsKey(WAKE_UP));
        life.onStop();
        Life later = life();
        later.onStart();
        await(() -> !scheduler.runners.isEmpty());
        later.onStop();
        assertEquals(List.of(WAKE_UP), scheduler.scheduled);
    }

    @Test
    public void aScheduleOfAnotherVersionIsReplaced() throws Exception {
        JobRunnerKey runner = JobRunnerKey.of("org.amends.wake-up");
        scheduler.jobs.put(
                WAKE_UP, JobConfig.forJobRunnerKey(runner).withSchedule(Schedule.forInterval(999_999, null)));
        tablesAreThere.countDown();
        life.onStart();
        await(() -> !scheduler.scheduled.isEmpty());
        assertEquals(60_000, scheduler.jobs.get(WAKE_UP).getSchedule().everyMillis());
    }

    @Test
    public void stoppingTakesTheRunnerAndLeavesTheClustersSchedule() throws Exception {
        tablesAreThere.countDown();
        life.onStart();
        await(() -> scheduler.jobs.containsKey(WAKE_UP));
        life.onStop();
        assertEquals(Set.of(), scheduler.runners);
        assertTrue(scheduler.jobs.containsKey(WAKE_UP));
    }

    @Test
    public void stoppedBeforeTheTablesWereThereItNeverStarts() throws Exception {
        life.onStart();
        life.onStop();
        tablesAreThere.countDown();
        TimeUnit.MILLISECONDS.sleep(100);
        assertEquals(Set.of(), scheduler.runners);
        assertEquals(Map.of(), scheduler.jobs);
    }

    private Life life() {
        MovableClock clock = new MovableClock();
        Node node = new Node(database.node(), new FakeJira(clock), clock);
        OwnThreads threads = threadLocals.counted();
        return new Life(
                Fake.of(ActiveObjects.class, new TablesToCome()),
                Fake.of(SchedulerService.class, scheduler),
                node.wakeUp,
                new LookSoon(node.look, node.sameness, threads),
                threads,
                node.reach,
                node.readiness);
    }

    private static void await(BooleanSupplier what) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!what.getAsBoolean() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        assertTrue(what.getAsBoolean());
    }
}
