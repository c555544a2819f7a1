package com.atlassian.scheduler.config;

import java.io.Serializable;
import org.amends.signatures.SignatureOnly;

/**
 * A job runner's name.
 *
 * <p>Not verified.
 */
public final class JobRunnerKey implements Serializable, Comparable<JobRunnerKey> {
    private JobRunnerKey() {}

    public static JobRunnerKey of(String key) {
        throw new SignatureOnly();
    }

    @Override
    public int compareTo(JobRunnerKey other) {
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
