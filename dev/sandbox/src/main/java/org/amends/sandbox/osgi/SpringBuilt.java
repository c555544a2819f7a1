package org.amends.sandbox.osgi;

import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.util.List;
import org.glassfish.jersey.InjectionManagerProvider;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.glassfish.jersey.process.internal.RequestScoped;

/** Lets the plugin's beans build its resources, one for each request; what JAX-RS gives to fields is filled in afterwards. */
final class SpringBuilt implements Feature {
    private final List<? extends Class<?>> types;
    private final Beans beans;

    SpringBuilt(List<? extends Class<?>> types, Beans beans) {
        this.types = types;
        this.beans = beans;
    }

    @Override
    public boolean configure(FeatureContext context) {
        InjectionManager jersey = InjectionManagerProvider.getInjectionManager(context);
        context.register(new AbstractBinder() {
            @Override
            protected void configure() {
                types.forEach(this::offer);
            }

            private <T> void offer(Class<T> type) {
                bindFactory(() -> built(type, jersey))
                        .to(type)
                        .in(RequestScoped.class)
                        .ranked(1);
            }
        });
        return true;
    }

    private <T> T built(Class<T> type, InjectionManager jersey) {
        T resource = beans.create(type);
        jersey.inject(resource);
        return resource;
    }
}
