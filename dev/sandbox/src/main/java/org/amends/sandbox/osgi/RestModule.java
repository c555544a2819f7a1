package org.amends.sandbox.osgi;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;

/** One REST module: its resources behind {@code /rest/<path>/<version>/}. */
final class RestModule {
    private final String base;
    private final ServletContainer jersey;

    RestModule(Part module, Plugin plugin, Beans beans, Host host, Defects defects) {
        this.base = "/rest" + slashed(module.attribute("path").orElse("")) + "/"
                + module.attribute("version").orElse("1.0") + "/";
        ResourceConfig config = new ResourceConfig();
        config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        config.property(CommonProperties.PROVIDER_DEFAULT_DISABLE, "ALL");
        config.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        DynamicFeature access = new AccessFeature(host);
        config.register(access);
        config.register(new XsrfFilter());
        List<? extends Class<?>> types = resources(module, plugin.jar(), defects);
        types.forEach(beans::create); // one that cannot be built shows now, not at the first request
        config.registerClasses(Set.copyOf(types));
        config.register(new SpringBuilt(types, beans));
        this.jersey = new ServletContainer(config);
        start(module);
    }

    private void start(Part module) {
        try {
            jersey.init(new Named(module.key(), emptyContext()));
        } catch (ServletException | RuntimeException broken) {
            throw new PluginRefused(module + ": " + broken.getMessage(), broken);
        }
    }

    private static String slashed(String path) {
        return path.startsWith("/") ? path : "/" + path;
    }

    private static List<? extends Class<?>> resources(Part module, Jar jar, Defects defects) {
        List<String> packages = module.children("package").map(Part::text).toList();
        List<? extends Class<?>> found = (packages.isEmpty() ? List.of("") : packages)
                .stream()
                        .flatMap(name -> jar.classesUnder(name).stream())
                        .flatMap(name -> jar.type(name).stream())
                        .filter(type ->
                                type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class))
                        .toList();
        defects.expect(
                found.stream().anyMatch(type -> type.isAnnotationPresent(Path.class)),
                module + ": no class with @Path in " + packages);
        return found;
    }

    boolean serves(String path) {
        return path.startsWith(base);
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        URI site = URI.create(request.getRequestURL().toString());
        UriBuilder asked = UriBuilder.fromUri(site);
        if (request.getQueryString() != null) {
            asked.replaceQuery(request.getQueryString().replace("{", "%7B").replace("}", "%7D"));
        }
        URI root = UriBuilder.fromUri(site)
                .replacePath(request.getContextPath() + base)
                .build();
        jersey.service(root, asked.build(), request, response);
    }

    void stop() {
        jersey.destroy();
    }

    /** Jersey looks for parameters and attributes of the web application while it starts; there are none. */
    private static ServletContext emptyContext() {
        Map<String, Object> answers = Map.of(
                "getInitParameterNames",
                Collections.emptyEnumeration(),
                "getAttributeNames",
                Collections.emptyEnumeration(),
                "getContextPath",
                "",
                "getMajorVersion",
                6,
                "getMinorVersion",
                0,
                "getEffectiveMajorVersion",
                6,
                "hashCode",
                0,
                "toString",
                "the sandbox");
        return (ServletContext) Proxy.newProxyInstance(
                RestModule.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (proxy, method, arguments) -> answers.get(method.getName()));
    }
}
