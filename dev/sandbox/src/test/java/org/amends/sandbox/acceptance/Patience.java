package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting for something that comes soon, and on a busy machine later; how long it may take is never what is tested. */
public final class Patience {
    public static final Duration LONGEST = Duration.ofSeconds(60);

    private Patience() {}

    /** Returns as soon as it is so; fails with these words when that does not come. */
    public static void until(String otherwise, BooleanSupplier so) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!so.getAsBoolean()) {
            assertTrue(otherwise, System.nanoTime() < end);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
