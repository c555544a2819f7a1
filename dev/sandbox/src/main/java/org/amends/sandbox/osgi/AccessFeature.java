package org.amends.sandbox.osgi;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.Response;

/** Sends away whoever may not call a REST method, before anything else of it runs. */
final class AccessFeature implements DynamicFeature {
    private final Host host;

    AccessFeature(Host host) {
        this.host = host;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Standing wanted = Access.wanted(
                resource.getResourceMethod(),
                resource.getResourceClass(),
                resource.getResourceClass().getPackage());
        ContainerRequestFilter filter = request -> Access.refusal(host.standing(), wanted)
                .ifPresent(status -> request.abortWith(Response.status(status).build()));
        context.register(filter, Priorities.AUTHENTICATION);
    }
}
