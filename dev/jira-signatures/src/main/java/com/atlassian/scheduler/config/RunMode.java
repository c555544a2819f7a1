package com.atlassian.scheduler.config;

/**
 * Where a job runs.
 *
 * <p>Read from
 * https://github.com/atlassian-labs/msteams-jira-server-addon/blob/c7f6c2b5e9/src/main/java/com/microsoft/teams/lifecycle/scheduler/SignalRConnectionMonitorJob.java (Jira 9.0): RUN_ONCE_PER_CLUSTER;
 * https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/atlassian-scheduler-api/apidocs/index-all.html (scheduler 1.6).
 */
public enum RunMode {
    RUN_ONCE_PER_CLUSTER,
    RUN_LOCALLY
}
