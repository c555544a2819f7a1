package com.atlassian.scheduler.config;

import java.util.Date;
import org.amends.signatures.SignatureOnly;

/**
 * When a job runs.
 *
 * <p>Read from https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/atlassian-scheduler-api/apidocs/index-all.html (scheduler 1.6)
 * and from https://github.com/mailru/jira-plugins-mrimsender (Jira 8)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
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
