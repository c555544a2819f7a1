package com.atlassian.scheduler.config;

import java.io.Serializable;
import org.amends.signatures.SignatureOnly;

/**
 * A job's name.
 *
 * <p>Read from https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/atlassian-scheduler-api/apidocs/index-all.html (scheduler 1.6)
 * and from https://github.com/atlascommunity/jira-plugins-groovy (Jira 8.13)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
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
