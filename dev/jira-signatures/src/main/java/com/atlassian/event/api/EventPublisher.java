package com.atlassian.event.api;

/**
 * Where listeners register and events are published.
 *
 * <p>Read from https://github.com/atlassian-labs/atlassian-slack-integration-server (Jira 11.0)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public interface EventPublisher {
    void publish(Object event);

    void register(Object listener);

    void unregister(Object listener);
}
