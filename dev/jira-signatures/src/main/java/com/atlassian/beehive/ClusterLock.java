package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/**
 * A lock that holds in the whole cluster.
 *
 * <p>Read from https://github.com/atlascommunity/jira-plugins-groovy (Jira 8.13).
 * Not verified: isHeldByCurrentThread.
 */
public interface ClusterLock extends Lock {
    boolean isHeldByCurrentThread();
}
