package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Map;
import org.amends.signatures.SignatureOnly;

/**
 * What a job runs, when and where; immutable.
 *
 * <p>Read from
 * https://github.com/atlassian-labs/msteams-jira-server-addon/blob/c7f6c2b5e9/src/main/java/com/microsoft/teams/lifecycle/scheduler/SignalRConnectionMonitorJob.java (Jira 9.0): forJobRunnerKey, withRunMode, withSchedule;
 * https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/atlassian-scheduler-api/apidocs/index-all.html (scheduler 1.6).
 * Not verified: getRunMode.
 */
public final class JobConfig {
    private JobConfig() {}

    public static JobConfig forJobRunnerKey(JobRunnerKey jobRunnerKey) {
        throw new SignatureOnly();
    }

    public JobRunnerKey getJobRunnerKey() {
        throw new SignatureOnly();
    }

    public RunMode getRunMode() {
        throw new SignatureOnly();
    }

    public Schedule getSchedule() {
        throw new SignatureOnly();
    }

    public Map<String, Serializable> getParameters() {
        throw new SignatureOnly();
    }

    public JobConfig withRunMode(RunMode runMode) {
        throw new SignatureOnly();
    }

    public JobConfig withSchedule(Schedule schedule) {
        throw new SignatureOnly();
    }

    public JobConfig withParameters(Map<String, Serializable> parameters) {
        throw new SignatureOnly();
    }
}
