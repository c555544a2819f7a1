package com.atlassian.sal.api.lifecycle;

/**
 * Is told when the host has started and when it stops.
 *
 * <p>Read from
 * https://github.com/deftdevs/bootstrapi/blob/4c9d6271f0/commons/src/main/java/com/deftdevs/bootstrapi/commons/startup/StartupConfigLifecycle.java (Jira 11.3): onStart;
 * https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c5118d/src/main/java/ru/mail/jira/plugins/groovy/impl/PluginLauncherImpl.java (Jira 8.13): onStop.
 */
public interface LifecycleAware {
    void onStart();

    void onStop();
}
