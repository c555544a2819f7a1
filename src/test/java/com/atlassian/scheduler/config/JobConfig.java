package com.atlassian.scheduler.config;

/** For tests: what a job runs, when and where. */
public record JobConfig(JobRunnerKey runner, RunMode mode, Schedule schedule) {

    public static JobConfig forJobRunnerKey(JobRunnerKey jobRunnerKey) {
        return new JobConfig(jobRunnerKey, RunMode.RUN_LOCALLY, null);
    }

    public JobConfig withRunMode(RunMode runMode) {
        return new JobConfig(runner, runMode, schedule);
    }

    public JobConfig withSchedule(Schedule when) {
        return new JobConfig(runner, mode, when);
    }
}
