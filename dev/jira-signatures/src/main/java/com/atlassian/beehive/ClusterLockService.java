package com.atlassian.beehive;

/**
 * Hands out cluster locks by name.
 *
 * <p>Read from https://github.com/atlascommunity/jira-plugins-groovy (Jira 8.13).
 */
public interface ClusterLockService {
    ClusterLock getLockForName(String lockName);
}
