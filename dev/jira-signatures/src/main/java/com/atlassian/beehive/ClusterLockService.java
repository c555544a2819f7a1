package com.atlassian.beehive;

/**
 * Hands out cluster locks by name.
 *
 * <p>Not verified.
 */
public interface ClusterLockService {
    ClusterLock getLockForName(String lockName);
}
