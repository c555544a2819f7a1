package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/**
 * A lock that holds in the whole cluster.
 *
 * <p>Not verified.
 */
public interface ClusterLock extends Lock {
    boolean isHeldByCurrentThread();
}
