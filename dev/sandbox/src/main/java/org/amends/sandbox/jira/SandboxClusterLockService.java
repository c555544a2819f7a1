package org.amends.sandbox.jira;

import com.atlassian.beehive.ClusterLock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Behind {@code ClusterLockService}: locks of this one process, by name, kept for ever as Jira keeps its rows. */
final class SandboxClusterLockService {
    private final Map<String, ClusterLock> locks = new ConcurrentHashMap<>();
    private final Holes holes;

    SandboxClusterLockService(Holes holes) {
        this.holes = holes;
    }

    public ClusterLock getLockForName(String lockName) {
        return locks.computeIfAbsent(lockName, name -> holes.over(ClusterLock.class, new Named()));
    }

    /** Behind {@code ClusterLock}. */
    static final class Named {
        private final ReentrantLock lock = new ReentrantLock();

        public void lock() {
            lock.lock();
        }

        public void lockInterruptibly() throws InterruptedException {
            lock.lockInterruptibly();
        }

        public boolean tryLock() {
            return lock.tryLock();
        }

        public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
            return lock.tryLock(time, unit);
        }

        public void unlock() {
            lock.unlock();
        }

        public Condition newCondition() {
            throw new UnsupportedOperationException("a cluster lock has no conditions");
        }

        public boolean isHeldByCurrentThread() {
            return lock.isHeldByCurrentThread();
        }
    }
}
