package org.amends.jira.issue;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Has those who write to the same journal on this node do it one after the other, in the order in which they came. That
 * nothing is lost is the journal's doing, on one node as on many; this only spares a crowd from being refused, again and
 * again, the number that another has just taken.
 */
final class Turns {

    private static final int STRIPES = 64;

    private final List<ReentrantLock> locks =
            Stream.generate(() -> new ReentrantLock(true)).limit(STRIPES).toList();

    /** Does the work when it is its turn. Issues may share a turn, so the work must not ask for another. */
    <T> T inTurn(long issueId, Supplier<T> work) {
        ReentrantLock lock = locks.get((int) Math.floorMod(issueId, (long) STRIPES));
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
