package org.amends.sandbox.osgi;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Dictionary;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWiring;

/** The OSGi framework with the plugin's jar in it. */
final class Container implements AutoCloseable {
    private final Framework framework;
    private final Bundle bundle;
    private final Deque<Runnable> ends = new ArrayDeque<>();

    private Container(Framework framework, Bundle bundle) {
        this.framework = framework;
        this.bundle = bundle;
    }

    /** Starts the framework and offers the services; then installs the jar and starts it as a bundle. */
    static Container start(Path jar, Path work, Map<Class<?>, Object> services, Object clock) {
        Framework framework = new FrameworkFactory().newFramework(settings(work));
        try {
            framework.start();
            Container container = new Container(
                    framework,
                    framework.getBundleContext().installBundle(jar.toUri().toString()));
            services.forEach((type, service) -> container.offer(type, service, Map.of()));
            container.offer(java.time.Clock.class, clock, Map.of("amends.clock", "true"));
            container.bundle.start();
            return container;
        } catch (BundleException broken) {
            stop(framework);
            throw new PluginRefused(jar.getFileName() + " is not a bundle that starts: " + broken.getMessage(), broken);
        }
    }

    private static Map<String, String> settings(Path work) {
        Map<String, String> settings = new HashMap<>();
        settings.put(Constants.FRAMEWORK_STORAGE, work.resolve("felix").toString());
        settings.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        settings.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, HostPackages.exported());
        // Without these two a class that the bundle forgot to import may still be found, and addresses are handled for
        // the whole machine.
        settings.put("felix.bootdelegation.implicit", "false");
        settings.put("felix.service.urlhandlers", "false");
        settings.put("felix.log.level", "1");
        return settings;
    }

    Bundle bundle() {
        return bundle;
    }

    void offer(Class<?> type, Object service, Map<String, ?> properties) {
        Dictionary<String, Object> dictionary = new Hashtable<>(new TreeMap<>(properties));
        framework.getBundleContext().registerService(type.getName(), service, dictionary);
    }

    /** Packages that the bundle wants and nobody has, optional or not: on a real Jira each is a class that is not found, later. */
    List<String> lackingPackages() {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        Set<BundleRequirement> met =
                bundle.adapt(BundleWiring.class).getRequiredWires(PackageNamespace.PACKAGE_NAMESPACE).stream()
                        .map(wire -> wire.getRequirement())
                        .collect(Collectors.toSet());
        List<String> lacking = new ArrayList<>();
        for (BundleRequirement wanted : revision.getDeclaredRequirements(PackageNamespace.PACKAGE_NAMESPACE)) {
            boolean dynamic = "dynamic".equals(wanted.getDirectives().get(Constants.RESOLUTION_DIRECTIVE));
            if (!met.contains(wanted) && !dynamic) {
                lacking.add("Import-Package: the host has no package for "
                        + wanted.getDirectives().get(Constants.FILTER_DIRECTIVE));
            }
        }
        return lacking;
    }

    /** Is done before the bundle stops; what was added last comes first. */
    void atEnd(Runnable end) {
        ends.push(end);
    }

    @Override
    public void close() {
        try {
            while (!ends.isEmpty()) {
                ends.pop().run();
            }
        } finally {
            stop(framework);
        }
    }

    private static void stop(Framework framework) {
        try {
            framework.stop();
            framework.waitForStop(TimeUnit.SECONDS.toMillis(20));
        } catch (BundleException broken) {
            throw new IllegalStateException("The OSGi framework does not stop", broken);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
