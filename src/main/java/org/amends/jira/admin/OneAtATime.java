package org.amends.jira.admin;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * One administrator's change of the settings at a time, in the whole cluster: what is compared before a change still stands when it
 * is made. Not to be asked for within itself.
 */
@Component
public final class OneAtATime {
    private static final String LOCK = "org.amends.settings";

    private final ClusterLockService locks;

    /** Under a cluster lock. */
    public OneAtATime(@ComponentImport ClusterLockService locks) {
        this.locks = locks;
    }

    /** Does it while nobody else changes anything. */
    public <T> T of(Supplier<T> change) {
        ClusterLock lock = locks.getLockForName(LOCK);
        lock.lock();
        try {
            return change.get();
        } finally {
            lock.unlock();
        }
    }
}
