package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/**
 * A lock that holds in the whole cluster.
 *
 * <p>Read from
 * https://github.com/deftdevs/bootstrapi/blob/4c9d6271f0/commons/src/main/java/com/deftdevs/bootstrapi/commons/startup/StartupConfigLifecycle.java (Jira 11.3): lock, unlock.
 * Not verified: isHeldByCurrentThread.
 */
public interface ClusterLock extends Lock {
    boolean isHeldByCurrentThread();
}
