package com.atlassian.scheduler.config;

import java.util.Date;
import org.amends.signatures.SignatureOnly;

/**
 * When a job runs.
 *
 * <p>Not verified.
 */
public final class Schedule {
    private Schedule() {}

    public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
        throw new SignatureOnly();
    }

    public static Schedule forCronExpression(String cronExpression) {
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
