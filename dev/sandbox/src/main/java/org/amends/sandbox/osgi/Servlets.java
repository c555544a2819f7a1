package org.amends.sandbox.osgi;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The plugin's servlets, behind {@code /plugins/servlet/}. */
final class Servlets {
    private static final String BASE = "/plugins/servlet";

    private record Mounted(String key, String pattern, Servlet servlet, Standing wanted) {
        boolean serves(String path) {
            return pattern.endsWith("/*")
                    ? (path + "/").startsWith(pattern.substring(0, pattern.length() - 1))
                    : path.equals(pattern);
        }

        String servletPath() {
            return BASE + pattern.replaceFirst("/\\*$", "");
        }
    }

    private final List<Mounted> mounted;
    private final Set<Mounted> initialised = new HashSet<>();
    private final Host host;

    Servlets(Plugin plugin, Beans beans, Host host) {
        this.host = host;
        this.mounted = plugin.descriptor()
                .modules("servlet")
                .flatMap(module -> {
                    Class<?> type = plugin.type(module);
                    Servlet servlet = (Servlet) beans.create(type);
                    Standing wanted = Access.wanted(type, type.getPackage());
                    return module.children("url-pattern")
                            .map(pattern -> new Mounted(module.key(), pattern.text(), servlet, wanted));
                })
                .toList();
    }

    boolean answer(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Optional<Mounted> found = mounted.stream()
                .filter(one -> path.startsWith(BASE) && one.serves(path.substring(BASE.length())))
                .findFirst();
        if (found.isPresent()) {
            answer(found.get(), path, request, response);
        }
        return found.isPresent();
    }

    private void answer(Mounted one, String path, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Integer> refusal = Access.refusal(host.standing(), one.wanted());
        if (refusal.isPresent()) {
            response.sendError(refusal.get());
            return;
        }
        init(one, request.getServletContext());
        one.servlet().service(as(one, path, request), response);
    }

    /** As in Jira a servlet is initialised when it is first asked for. */
    private synchronized void init(Mounted one, ServletContext context) throws ServletException {
        if (initialised.add(one)) {
            one.servlet().init(new Named(one.key(), context));
        }
    }

    private static HttpServletRequest as(Mounted one, String path, HttpServletRequest request) {
        String rest = path.substring(one.servletPath().length());
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getServletPath() {
                return one.servletPath();
            }

            @Override
            public String getPathInfo() {
                return rest.isEmpty() ? null : rest;
            }
        };
    }

    synchronized void stop() {
        initialised.forEach(one -> one.servlet().destroy());
        initialised.clear();
    }
}
