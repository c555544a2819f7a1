package com.atlassian.scheduler.config;

import java.io.Serializable;
import org.amends.signatures.SignatureOnly;

/**
 * A job's name.
 *
 * <p>Read from
 * https://github.com/atlassian-labs/msteams-jira-server-addon/blob/c7f6c2b5e9/src/main/java/com/microsoft/teams/lifecycle/scheduler/SignalRConnectionMonitorJob.java (Jira 9.0): of;
 * https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/atlassian-scheduler-api/apidocs/index-all.html (scheduler 1.6).
 */
public final class JobId implements Serializable, Comparable<JobId> {
    private JobId() {}

    public static JobId of(String id) {
        throw new SignatureOnly();
    }

    @Override
    public int compareTo(JobId other) {
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
