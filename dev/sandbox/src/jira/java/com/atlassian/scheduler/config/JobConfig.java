package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Date;
import java.util.Map;

/** The sandbox's own: what runs, when, and with what. */
public final class JobConfig {
    private final JobRunnerKey jobRunnerKey;
    private final RunMode runMode;
    private final Schedule schedule;
    private final Map<String, Serializable> parameters;

    private JobConfig(
            JobRunnerKey jobRunnerKey, RunMode runMode, Schedule schedule, Map<String, Serializable> parameters) {
        this.jobRunnerKey = jobRunnerKey;
        this.runMode = runMode;
        this.schedule = schedule;
        this.parameters = Map.copyOf(parameters);
    }

    public static JobConfig forJobRunnerKey(JobRunnerKey jobRunnerKey) {
        return new JobConfig(jobRunnerKey, RunMode.RUN_ONCE_PER_CLUSTER, Schedule.runOnce((Date) null), Map.of());
    }

    public JobRunnerKey getJobRunnerKey() {
        return jobRunnerKey;
    }

    public RunMode getRunMode() {
        return runMode;
    }

    public Schedule getSchedule() {
        return schedule;
    }

    public Map<String, Serializable> getParameters() {
        return parameters;
    }

    public JobConfig withRunMode(RunMode mode) {
        return new JobConfig(jobRunnerKey, mode, schedule, parameters);
    }

    public JobConfig withSchedule(Schedule when) {
        return new JobConfig(jobRunnerKey, runMode, when, parameters);
    }

    public JobConfig withParameters(Map<String, Serializable> with) {
        return new JobConfig(jobRunnerKey, runMode, schedule, with);
    }
}
