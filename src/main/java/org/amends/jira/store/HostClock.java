package org.amends.jira.store;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.springframework.stereotype.Component;

/**
 * The plugin's clock, in UTC: the one that the host offers as an OSGi service {@link Clock} with the property
 * {@code amends.clock=true}, else the system's. Jira offers none; the sandbox offers one whose hands can be moved.
 */
@Component
public final class HostClock extends Clock {

    private final Clock clock = ofHost().orElseGet(Clock::systemUTC);

    private static Optional<Clock> ofHost() {
        return Optional.ofNullable(FrameworkUtil.getBundle(HostClock.class))
                .map(Bundle::getBundleContext)
                .flatMap(HostClock::service);
    }

    private static Optional<Clock> service(BundleContext host) {
        try {
            return host.getServiceReferences(Clock.class, "(amends.clock=true)").stream()
                    .findFirst()
                    .map(host::getService);
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }
}
