package com.atlassian.sal.api.lifecycle;

/**
 * Is told when the host has started and when it stops.
 *
 * <p>Read from https://github.com/atlascommunity/jira-plugins-groovy (Jira 8.13)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public interface LifecycleAware {
    void onStart();

    void onStop();
}
