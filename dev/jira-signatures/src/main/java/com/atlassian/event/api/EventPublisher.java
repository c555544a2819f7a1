package com.atlassian.event.api;

/**
 * Where listeners register and events are published.
 *
 * <p>Not verified.
 */
public interface EventPublisher {
    void publish(Object event);

    void register(Object listener);

    void unregister(Object listener);

    void unregisterAll();
}
