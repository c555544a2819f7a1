package org.amends.sandbox.jira;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The sandbox's time: a running clock plus an offset that can be moved forward. {@link SandboxJira} keeps the offset in
 * its database, so that time does not fall back when the sandbox starts again.
 */
public final class SandboxClock extends Clock {
    private final Clock running;
    private final ZoneId zone;
    private final List<Consumer<Duration>> moved = new CopyOnWriteArrayList<>();
    private volatile Duration offset = Duration.ZERO;
    private volatile UnaryOperator<Duration> moving = by -> offset.plus(by);

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
        moveTo(moving.apply(by));
    }

    /** Moves the time forward by days, weeks, months in the clock's zone. */
    public void advance(Period by) {
        Instant now = instant();
        advance(Duration.between(now, now.atZone(zone).plus(by).toInstant()));
    }

    /** Tells the new offset each time that the clock was moved, here or elsewhere, on the thread that heard of it. */
    public void onMove(Consumer<Duration> told) {
        moved.add(told);
    }

    /** Has moves added up elsewhere: by how much the clock is moved makes how far it was moved in all. */
    void movedBy(UnaryOperator<Duration> sum) {
        moving = sum;
    }

    /** Takes up how far the clock was moved in all; never back, whoever hears of a move late. */
    void moveTo(Duration all) {
        synchronized (moved) {
            offset = all.compareTo(offset) > 0 ? all : offset;
        }
        moved.forEach(told -> told.accept(all));
    }
}
