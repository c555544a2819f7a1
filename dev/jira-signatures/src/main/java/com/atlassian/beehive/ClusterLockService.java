package com.atlassian.beehive;

/**
 * Hands out cluster locks by name.
 *
 * <p>Read from
 * https://github.com/deftdevs/bootstrapi/blob/4c9d6271f0/commons/src/main/java/com/deftdevs/bootstrapi/commons/startup/StartupConfigLifecycle.java (Jira 11.3): getLockForName.
 */
public interface ClusterLockService {
    ClusterLock getLockForName(String lockName);
}
