package org.amends.jira.issue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Has those who write to the same journal on this node do it one after the other, in the order in which they came. That
 * nothing is lost is the journal's doing, on one node as on many; this only spares a crowd from being refused, again and
 * again, the number that another has just taken. So nobody waits longer than a patience: when the database hangs under
 * one, the others must not hang behind it.
 */
final class Turns {

    private static final int STRIPES = 64;

    private final List<ReentrantLock> locks =
            Stream.generate(() -> new ReentrantLock(true)).limit(STRIPES).toList();
    private final Duration patience;

    Turns(Duration patience) {
        this.patience = patience;
    }

    /** Does the work when it is its turn, or when the patience is over. */
    <T> T inTurn(long issueId, Supplier<T> work) {
        ReentrantLock lock = locks.get((int) Math.floorMod(issueId, (long) STRIPES));
        boolean mine = waitsFor(lock);
        try {
            return work.get();
        } finally {
            if (mine) {
                lock.unlock();
            }
        }
    }

    private boolean waitsFor(ReentrantLock lock) {
        try {
            return lock.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
