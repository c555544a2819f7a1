package com.atlassian.scheduler;

import org.amends.signatures.SignatureOnly;

/**
 * How a job went.
 *
 * <p>Read from
 * https://github.com/atlassian-labs/msteams-jira-server-addon/blob/c7f6c2b5e9/src/main/java/com/microsoft/teams/lifecycle/scheduler/SignalRConnectionMonitorJob.java (Jira 9.0): success;
 * https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/atlassian-scheduler-api/apidocs/com/atlassian/scheduler/class-use/JobRunnerResponse.html (scheduler 1.6).
 */
public final class JobRunnerResponse {
    private JobRunnerResponse() {}

    public static JobRunnerResponse success() {
        throw new SignatureOnly();
    }

    public static JobRunnerResponse success(String message) {
        throw new SignatureOnly();
    }

    public static JobRunnerResponse failed(String message) {
        throw new SignatureOnly();
    }

    public String getMessage() {
        throw new SignatureOnly();
    }
}
