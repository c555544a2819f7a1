package com.atlassian.scheduler.config;

import java.util.Date;
import org.amends.signatures.SignatureOnly;

/**
 * When a job runs.
 *
 * <p>Read from
 * https://github.com/atlassian-labs/msteams-jira-server-addon/blob/c7f6c2b5e9/src/main/java/com/microsoft/teams/lifecycle/scheduler/SignalRConnectionMonitorJob.java (Jira 9.0): forInterval;
 * https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/atlassian-scheduler-api/apidocs/index-all.html (scheduler 1.6).
 */
public final class Schedule {
    private Schedule() {}

    public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
        throw new SignatureOnly();
    }

    public static Schedule runOnce(Date runTime) {
        throw new SignatureOnly();
    }

    @Override
    public boolean equals(Object o) {
        throw new SignatureOnly();
    }

    @Override
    public int hashCode() {
        throw new SignatureOnly();
    }

    @Override
    public String toString() {
        throw new SignatureOnly();
    }
}
