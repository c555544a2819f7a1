package com.atlassian.sal.api.lifecycle;

/**
 * Is told when the host has started and when it stops.
 *
 * <p>Not verified.
 */
public interface LifecycleAware {
    void onStart();

    void onStop();
}
