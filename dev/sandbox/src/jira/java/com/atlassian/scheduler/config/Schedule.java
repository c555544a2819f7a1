package com.atlassian.scheduler.config;

import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;

/** The sandbox's own: every so many milliseconds from a first time on, or once. */
public final class Schedule {
    private final long everyMillis;
    private final Instant firstRun;

    private Schedule(long everyMillis, Instant firstRun) {
        this.everyMillis = everyMillis;
        this.firstRun = firstRun;
    }

    public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
        return new Schedule(intervalInMillis, firstRunTime == null ? null : firstRunTime.toInstant());
    }

    public static Schedule runOnce(Date runTime) {
        return new Schedule(0, runTime == null ? null : runTime.toInstant());
    }

    /** Milliseconds between two runs; 0 for a job that runs once. */
    public long everyMillis() {
        return everyMillis;
    }

    /** When it runs first; as soon as may be when empty. */
    public Optional<Instant> firstRun() {
        return Optional.ofNullable(firstRun);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Schedule that
                && everyMillis == that.everyMillis
                && Objects.equals(firstRun, that.firstRun);
    }

    @Override
    public int hashCode() {
        return Objects.hash(everyMillis, firstRun);
    }

    @Override
    public String toString() {
        return "every " + everyMillis + " ms from " + firstRun;
    }
}
