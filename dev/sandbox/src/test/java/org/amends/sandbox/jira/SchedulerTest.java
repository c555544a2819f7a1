package org.amends.sandbox.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.Rule;
import org.junit.Test;

/** Jobs run on the sandbox's time, and time does not fall back. */
public class SchedulerTest {
    private static final JobRunnerKey RUNNER = JobRunnerKey.of("wake-up");
    private static final JobId JOB = JobId.of("wake-up.job");

    @Rule
    public final JiraInMemory sandbox = new JiraInMemory();

    @Rule
    public final Complaints complaints = new Complaints();

    private final List<String> runs = new CopyOnWriteArrayList<>();

    private SchedulerService scheduler() {
        return sandbox.service(SchedulerService.class);
    }

    private void register() {
        JiraAuthenticationContext who = sandbox.service(JiraAuthenticationContext.class);
        Thread test = Thread.currentThread();
        scheduler().registerJobRunner(RUNNER, request -> {
            assertTrue(Thread.currentThread() != test);
            runs.add(request.getJobId() + " as " + who.getLoggedInUser() + " with "
                    + request.getJobConfig().getParameters());
            return JobRunnerResponse.success();
        });
    }

    private void schedule(Duration every, Duration first) throws SchedulerServiceException {
        Instant at = sandbox.jira().clock().instant().plus(first);
        scheduler()
                .scheduleJob(
                        JOB,
                        JobConfig.forJobRunnerKey(RUNNER)
                                .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                                .withParameters(Map.of("why", "test"))
                                .withSchedule(Schedule.forInterval(every.toMillis(), Date.from(at))));
    }

    @Test
    public void movingTheClockRunsWhatBecameDueOnceAndAsNobody() throws SchedulerServiceException {
        register();
        schedule(Duration.ofHours(1), Duration.ofHours(1));
        sandbox.settle();
        assertEquals(List.of(), runs);
        sandbox.as("ana", () -> sandbox.jira().clock().advance(Period.ofWeeks(1)));
        sandbox.settle();
        assertEquals(List.of("wake-up.job as null with {why=test}"), runs);
        sandbox.jira().clock().advance(Duration.ofMinutes(61));
        sandbox.settle();
        assertEquals(2, runs.size());
    }

    @Test
    public void aJobOutlivesARestartAndWaitsForItsRunner() throws SchedulerServiceException {
        schedule(Duration.ofHours(1), Duration.ofHours(1));
        Instant before = sandbox.jira().clock().instant();
        sandbox.jira().clock().advance(Duration.ofDays(1));
        sandbox.restart();
        assertTrue(sandbox.jira().clock().instant().isAfter(before.plus(Duration.ofHours(23))));
        assertNotNull(scheduler().getJobDetails(JOB));
        register();
        sandbox.jira().clock().advance(Duration.ofSeconds(1));
        sandbox.settle();
        assertEquals(1, runs.size());
    }

    @Test
    public void aJobThatFailsRunsAgain() throws SchedulerServiceException {
        scheduler().registerJobRunner(RUNNER, request -> {
            runs.add("tried");
            throw new IllegalStateException("this job fails on purpose");
        });
        schedule(Duration.ofHours(1), Duration.ofHours(1));
        sandbox.jira().clock().advance(Duration.ofHours(2));
        sandbox.settle();
        sandbox.jira().clock().advance(Duration.ofHours(2));
        sandbox.settle();
        assertEquals(2, runs.size());
        assertTrue(complaints.text().contains("this job fails on purpose"));
    }

    @Test
    public void lessThanAMinuteIsRefused() {
        assertThrows(SchedulerServiceException.class, () -> schedule(Duration.ofSeconds(59), Duration.ofHours(1)));
        assertNull(scheduler().getJobDetails(JOB));
    }

    @Test
    public void aWeekOfTheClockIsAWeekAcrossDaylightSaving() {
        Instant winter = Instant.parse("2026-10-24T10:00:00Z");
        SandboxClock clock = new SandboxClock(
                java.time.Clock.fixed(winter, java.time.ZoneOffset.UTC), java.time.ZoneId.of("Europe/Berlin"));
        clock.advance(Period.ofWeeks(1));
        assertEquals(Instant.parse("2026-10-31T11:00:00Z"), clock.instant());
        assertThrows(IllegalArgumentException.class, () -> clock.advance(Duration.ofDays(-1)));
    }
}
