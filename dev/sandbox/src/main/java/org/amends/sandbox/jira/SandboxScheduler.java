package org.amends.sandbox.jira;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.status.JobDetails;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Behind {@code SchedulerService}: the jobs of the cluster are kept in the database, and one node runs each. The jobs of this
 * node alone, and the runners, live as long as it does.
 */
final class SandboxScheduler {
    private static final Logger LOG = LoggerFactory.getLogger(SandboxScheduler.class);
    private static final long SHORTEST = 60_000;

    private final Jobs jobs;
    private final Holes holes;
    private final SandboxClock clock;
    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private final Map<String, Jobs.JobRow> local = new ConcurrentHashMap<>();

    SandboxScheduler(Jobs jobs, Holes holes, SandboxClock clock) {
        this.jobs = jobs;
        this.holes = holes;
        this.clock = clock;
    }

    public void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner) {
        runners.put(jobRunnerKey, jobRunner);
    }

    public void unregisterJobRunner(JobRunnerKey jobRunnerKey) {
        runners.remove(jobRunnerKey);
    }

    public void scheduleJob(JobId jobId, JobConfig jobConfig) throws SchedulerServiceException {
        long every = jobConfig.getSchedule().everyMillis();
        if (every != 0 && every < SHORTEST) {
            throw new SchedulerServiceException(
                    "A job must not run more often than once a minute: " + jobId + " " + jobConfig.getSchedule());
        }
        Optional<Instant> first = jobConfig.getSchedule().firstRun();
        put(new Jobs.JobRow(
                jobId.toString(),
                jobConfig.getJobRunnerKey().toString(),
                jobConfig.getRunMode().name(),
                every,
                first,
                first.orElseGet(clock::instant),
                JobParameters.write(jobConfig.getParameters())));
    }

    /** A job has one run mode: scheduled in the other, it is not in the first any more. */
    private void put(Jobs.JobRow job) {
        if (mode(job) == RunMode.RUN_LOCALLY) {
            jobs.delete(job.id());
            local.put(job.id(), job);
        } else {
            local.remove(job.id());
            jobs.put(job);
        }
    }

    public JobDetails getJobDetails(JobId jobId) {
        return Optional.ofNullable(local.get(jobId.toString()))
                .or(() -> jobs.byId(jobId.toString()))
                .map(this::details)
                .orElse(null);
    }

    /** Runs what is due, each job once however long ago; one whose runner is not there waits. */
    void runDue() {
        Instant now = clock.instant();
        Stream.concat(local.values().stream(), jobs.all().stream())
                .filter(job -> !job.nextRun().isAfter(now))
                .filter(job -> runners.containsKey(JobRunnerKey.of(job.runner())))
                .filter(job -> claim(job, now.plusMillis(job.everyMillis())))
                .forEach(this::run);
    }

    private boolean claim(Jobs.JobRow job, Instant next) {
        if (mode(job) == RunMode.RUN_ONCE_PER_CLUSTER) {
            return jobs.claim(job, next);
        }
        return job.everyMillis() == 0 ? local.remove(job.id(), job) : local.replace(job.id(), job, job.at(next));
    }

    private void run(Jobs.JobRow job) {
        JobRunner runner = runners.get(JobRunnerKey.of(job.runner()));
        try {
            JobRunnerResponse response =
                    runner.runJob(holes.over(JobRunnerRequest.class, new SandboxJob.Request(details(job))));
            if (response != null && !response.good()) {
                LOG.warn("The job {} says: {}", job.id(), response.getMessage());
            }
        } catch (Exception failed) {
            // the job is the plugin's code; the scheduler goes on whatever it throws
            LOG.error("The job {} failed", job.id(), failed);
        } catch (NotInSandbox | LinkageError broken) {
            // a hole stands in the ledger; the scheduler's thread must die of neither
            LOG.error("The job {} broke", job.id(), broken);
        }
    }

    private JobDetails details(Jobs.JobRow job) {
        return holes.over(JobDetails.class, new SandboxJob(job));
    }

    static RunMode mode(Jobs.JobRow job) {
        return RunMode.valueOf(job.mode());
    }
}
