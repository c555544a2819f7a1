package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertTrue;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.amends.sandbox.DatabaseChoice;
import org.junit.rules.ExternalResource;

/** A node in the test's own Java machine that moves the clock of all nodes, and leaves every job to the others once it is told to. */
final class IdleNode extends ExternalResource {
    private final RunningSandbox node;
    private final CountDownLatch goOn = new CountDownLatch(1);

    IdleNode(DatabaseChoice.RunningPostgres database) {
        this.node = new RunningSandbox(database);
    }

    @Override
    protected void before() throws Throwable {
        node.before();
    }

    @Override
    protected void after() {
        goOn.countDown();
        node.after();
    }

    RunningSandbox awake() {
        return node;
    }

    /** From now on its only thread for jobs is busy. */
    void idles() throws SchedulerServiceException, InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        SchedulerService scheduler = node.jira().service(SchedulerService.class);
        JobRunnerKey busy = JobRunnerKey.of("busy");
        scheduler.registerJobRunner(busy, request -> {
            begun.countDown();
            return waits();
        });
        scheduler.scheduleJob(
                JobId.of("busy"),
                JobConfig.forJobRunnerKey(busy)
                        .withRunMode(RunMode.RUN_LOCALLY)
                        .withSchedule(Schedule.forInterval(Duration.ofDays(100).toMillis(), null)));
        assertTrue(begun.await(Patience.LONGEST.toSeconds(), TimeUnit.SECONDS));
    }

    private JobRunnerResponse waits() {
        try {
            goOn.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return JobRunnerResponse.success();
    }

    /** Time passes on all nodes. */
    void passes(Duration time) {
        node.jira().clock().advance(time);
    }
}
