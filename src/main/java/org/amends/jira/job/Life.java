package org.amends.jira.job;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.amends.jira.listener.LookSoon;
import org.amends.jira.listener.OwnThreads;
import org.amends.jira.review.Readiness;
import org.amends.jira.store.Reach;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Starts the work once Jira is up and the tables are there: on a thread of its own, since that may take minutes, and only
 * for so long, since it may never be. On stop the runner goes and the schedule stays: it is the whole cluster's.
 */
@Component
@ExportAsService(LifecycleAware.class)
public final class Life implements LifecycleAware {

    private static final Logger LOG = LoggerFactory.getLogger(Life.class);
    private static final long MINUTE = TimeUnit.MINUTES.toMillis(1);
    private static final long MILLIS_TO_WAIT = 10_000;
    private static final long MINUTES_TO_WAIT = 10;
    private static final String NAME = "org.amends.wake-up";

    private final ActiveObjects ao;
    private final SchedulerService scheduler;
    private final WakeUp wakeUp;
    private final LookSoon look;
    private final OwnThreads threads;
    private final Reach reach;
    private final Readiness readiness;
    private Optional<Thread> starting = Optional.empty();

    /** Starts the wake-up job and the looking. */
    public Life(
            @ComponentImport ActiveObjects ao,
            @ComponentImport SchedulerService scheduler,
            WakeUp wakeUp,
            LookSoon look,
            OwnThreads threads,
            Reach reach,
            Readiness readiness) {
        this.ao = ao;
        this.scheduler = scheduler;
        this.wakeUp = wakeUp;
        this.look = look;
        this.threads = threads;
        this.reach = reach;
        this.readiness = readiness;
    }

    @Override
    public synchronized void onStart() {
        Thread thread = threads.thread("amends-start", () -> threads.run(this::start));
        thread.start();
        starting = Optional.of(thread);
    }

    /** Afterwards no thread of the start runs on: it may be in the middle of making rules ready, which nothing interrupts. */
    @Override
    public void onStop() {
        stop().ifPresent(Life::waitFor);
    }

    private synchronized Optional<Thread> stop() {
        starting.ifPresent(Thread::interrupt);
        scheduler.unregisterJobRunner(runner());
        wakeUp.stop();
        return starting;
    }

    private static void waitFor(Thread started) {
        try {
            started.join(MILLIS_TO_WAIT);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void start() {
        try {
            ao.moduleMetaData().awaitInitialization(MINUTES_TO_WAIT, TimeUnit.MINUTES);
            reach.begins();
            look.start();
            schedule();
            readiness.make();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException | SchedulerServiceException | RuntimeException failed) {
            // The thread's entry point: what the host throws must reach its log.
            LOG.error("Amends does not work on this node until the plugin is enabled again", failed);
        }
    }

    private synchronized void schedule() throws SchedulerServiceException, InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("stopped while starting");
        }
        scheduler.registerJobRunner(runner(), wakeUp);
        JobId id = JobId.of(NAME);
        Schedule everyMinute = Schedule.forInterval(MINUTE, null);
        Optional<JobDetails> known = Optional.ofNullable(scheduler.getJobDetails(id));
        if (known.filter(details -> isOurs(details, everyMinute)).isEmpty()) {
            scheduler.scheduleJob(
                    id,
                    JobConfig.forJobRunnerKey(runner())
                            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                            .withSchedule(everyMinute));
        }
    }

    private static boolean isOurs(JobDetails details, Schedule everyMinute) {
        return details.getJobRunnerKey().equals(runner())
                && details.getRunMode() == RunMode.RUN_ONCE_PER_CLUSTER
                && details.getSchedule().equals(everyMinute);
    }

    private static JobRunnerKey runner() {
        return JobRunnerKey.of(NAME);
    }
}
