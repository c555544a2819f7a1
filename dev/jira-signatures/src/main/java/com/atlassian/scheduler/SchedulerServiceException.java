package com.atlassian.scheduler;

import org.amends.signatures.SignatureOnly;

/**
 * A job could not be scheduled.
 *
 * <p>Read from
 * https://github.com/atlassian-labs/msteams-jira-server-addon/blob/c7f6c2b5e9/src/main/java/com/microsoft/teams/lifecycle/scheduler/SignalRConnectionMonitorJob.java (Jira 9.0);
 * https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/atlassian-scheduler-api/apidocs/com/atlassian/scheduler/package-summary.html (scheduler 1.6).
 */
public class SchedulerServiceException extends Exception {
    public SchedulerServiceException(String message) {
        throw new SignatureOnly();
    }

    public SchedulerServiceException(String message, Throwable cause) {
        throw new SignatureOnly();
    }
}
