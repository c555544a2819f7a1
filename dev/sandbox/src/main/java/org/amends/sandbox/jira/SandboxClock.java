package org.amends.sandbox.jira;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The sandbox's time: a running clock plus an offset that can be moved forward. {@link SandboxJira} keeps the offset in
 * its database, so that time does not fall back when the sandbox starts again.
 */
public final class SandboxClock extends Clock {
    private final Clock running;
    private final ZoneId zone;
    private final List<Consumer<Duration>> moved = new CopyOnWriteArrayList<>();
    private volatile Duration offset = Duration.ZERO;

    /** Periods are counted in {@code zone}: a week stays a week across daylight saving. */
    public SandboxClock(Clock running, ZoneId zone) {
        this.running = running;
        this.zone = zone;
    }

    @Override
    public Instant instant() {
        return running.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.offset(running, offset).withZone(other);
    }

    /** Moves the time forward; jobs that became due run at once. */
    public void advance(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("The clock moves forward only: " + by);
        }
        set(offset.plus(by));
    }

    /** Moves the time forward by days, weeks, months in the clock's zone. */
    public void advance(Period by) {
        Instant now = instant();
        advance(Duration.between(now, now.atZone(zone).plus(by).toInstant()));
    }

    /** Tells the new offset each time that the clock was moved, on the thread that moved it. */
    public void onMove(Consumer<Duration> told) {
        moved.add(told);
    }

    /** Takes up an offset that was kept. */
    void resume(Duration kept) {
        offset = kept;
    }

    private void set(Duration next) {
        offset = next;
        moved.forEach(told -> told.accept(next));
    }
}
