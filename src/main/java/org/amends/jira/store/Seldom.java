package org.amends.jira.store;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Something that takes long to find out, found out so seldom that it takes a hundredth of the time at most. What is found out at
 * once is found out anew whenever it is asked for.
 */
final class Seldom<T> {

    private static final long TIMES = 100;
    private static final long AT_ONCE = Duration.ofMillis(50).toNanos();

    private final Supplier<T> finding;
    private final LongSupplier nanos;
    private Optional<T> kept = Optional.empty();
    private long until;

    Seldom(Supplier<T> finding, LongSupplier nanos) {
        this.finding = finding;
        this.nanos = nanos;
    }

    /** As it is now, or was when it was last found out. */
    synchronized T get() {
        long begin = nanos.getAsLong();
        if (kept.isEmpty() || begin - until >= 0) {
            T found = finding.get();
            long end = nanos.getAsLong();
            until = end + (end - begin > AT_ONCE ? TIMES * (end - begin) : 0);
            kept = Optional.of(found);
        }
        return kept.get();
    }
}
