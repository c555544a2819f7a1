package com.atlassian.scheduler.config;

import java.io.Serializable;
import org.amends.signatures.SignatureOnly;

/**
 * A job's name.
 *
 * <p>Not verified.
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
