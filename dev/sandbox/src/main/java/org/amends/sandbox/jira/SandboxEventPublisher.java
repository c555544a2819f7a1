package org.amends.sandbox.jira;

import com.atlassian.event.api.EventListener;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Behind {@code EventPublisher}: listeners hear on the thread that publishes; what they throw is logged. */
final class SandboxEventPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(SandboxEventPublisher.class);

    private final List<Ear> ears = new CopyOnWriteArrayList<>();

    public void publish(Object event) {
        ears.stream().filter(ear -> ear.hears(event)).forEach(ear -> ear.tell(event));
    }

    public void register(Object listener) {
        List<Ear> found = Arrays.stream(listener.getClass().getMethods())
                .filter(method -> method.isAnnotationPresent(EventListener.class))
                .map(method -> new Ear(listener, method))
                .toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException(listener.getClass().getName() + " has no public @EventListener method");
        }
        unregister(listener);
        ears.addAll(found);
    }

    public void unregister(Object listener) {
        ears.removeIf(ear -> ear.listener == listener);
    }

    private record Ear(Object listener, Method method) {
        Ear {
            if (method.getParameterCount() != 1) {
                throw new IllegalArgumentException(method + " must take the event and nothing else");
            }
            method.setAccessible(true);
        }

        boolean hears(Object event) {
            return method.getParameterTypes()[0].isInstance(event);
        }

        void tell(Object event) {
            try {
                method.invoke(listener, event);
            } catch (InvocationTargetException thrown) {
                LOG.error("A listener failed: {}", method, thrown.getCause());
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
