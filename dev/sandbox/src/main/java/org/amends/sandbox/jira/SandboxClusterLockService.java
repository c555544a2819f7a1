package org.amends.sandbox.jira;

import com.atlassian.beehive.ClusterLock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Behind {@code ClusterLockService}: locks by name, kept for ever as Jira keeps its rows. The threads of a node wait for each
 * other first; the one that is through waits for the other nodes.
 */
final class SandboxClusterLockService {
    private final Map<String, ClusterLock> locks = new ConcurrentHashMap<>();
    private final Holes holes;
    private final Function<String, AmongNodes> amongNodes;

    SandboxClusterLockService(Holes holes, Function<String, AmongNodes> amongNodes) {
        this.holes = holes;
        this.amongNodes = amongNodes;
    }

    public ClusterLock getLockForName(String lockName) {
        return locks.computeIfAbsent(
                lockName, name -> holes.over(ClusterLock.class, new Named(amongNodes.apply(name))));
    }

    /** Does the work while no other thread, of this node or of another, does anything under the same name. */
    <T> T alone(String lockName, Supplier<T> work) {
        ClusterLock lock = getLockForName(lockName);
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** What one thread of a node does about the threads of the others. */
    interface AmongNodes {
        boolean tryTake();

        void free();

        /** Where there is one node. */
        static AmongNodes alone(String lockName) {
            return new AmongNodes() {
                @Override
                public boolean tryTake() {
                    return true;
                }

                @Override
                public void free() {
                    // nobody waits
                }
            };
        }
    }

    /** Behind {@code ClusterLock}. */
    static final class Named {
        private static final Duration PAUSE = Duration.ofMillis(20);

        private final ReentrantLock here = new ReentrantLock();
        private final AmongNodes among;

        Named(AmongNodes among) {
            this.among = among;
        }

        /** As of any lock, an interrupt does not end the waiting, and is kept. */
        public void lock() {
            boolean interrupted = false;
            while (true) {
                try {
                    lockInterruptibly();
                    break;
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        public void lockInterruptibly() throws InterruptedException {
            tryLock(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        }

        public boolean tryLock() {
            return here.tryLock() && takenOrLeft();
        }

        public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
            long nanos = unit.toNanos(time);
            long begun = System.nanoTime();
            if (!here.tryLock(nanos, TimeUnit.NANOSECONDS)) {
                return false;
            }
            boolean taken = false;
            try {
                taken = taken();
                while (!taken && System.nanoTime() - begun < nanos) {
                    TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
                    taken = taken();
                }
            } finally {
                leaveUnless(taken);
            }
            return taken;
        }

        private boolean takenOrLeft() {
            boolean taken = false;
            try {
                taken = taken();
            } finally {
                leaveUnless(taken);
            }
            return taken;
        }

        /** A thread that has it already has it from the other nodes too. */
        private boolean taken() {
            return here.getHoldCount() > 1 || among.tryTake();
        }

        private void leaveUnless(boolean taken) {
            if (!taken) {
                here.unlock();
            }
        }

        public void unlock() {
            try {
                if (here.isHeldByCurrentThread() && here.getHoldCount() == 1) {
                    among.free();
                }
            } finally {
                here.unlock();
            }
        }

        public Condition newCondition() {
            throw new UnsupportedOperationException("a cluster lock has no conditions");
        }

        public boolean isHeldByCurrentThread() {
            return here.isHeldByCurrentThread();
        }
    }
}
