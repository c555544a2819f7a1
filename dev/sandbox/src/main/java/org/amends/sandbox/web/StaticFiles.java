package org.amends.sandbox.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** AUI, jQuery and our own script and style, from the class path. */
final class StaticFiles {
    private static final Map<String, String> TYPES =
            Map.of("js", "text/javascript;charset=UTF-8", "css", "text/css;charset=UTF-8", "woff", "font/woff");

    List<Route> routes() {
        return List.of(
                Route.page("/static/aui/*", visit -> send(visit, "aui/" + visit.place(0)))
                        .forGuestsToo(),
                Route.page("/static/aui/fonts/*", visit -> send(visit, "aui/fonts/" + visit.place(0)))
                        .forGuestsToo(),
                Route.page("/static/*", visit -> send(visit, "static/" + visit.place(0)))
                        .forGuestsToo());
    }

    private Answer send(Visit visit, String name) throws IOException {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        try (InputStream file = StaticFiles.class.getResourceAsStream("/web/" + name)) {
            if (type == null || file == null) {
                return Answer.missing();
            }
            visit.response().setContentType(type);
            visit.response().setHeader("Cache-Control", "max-age=60");
            file.transferTo(visit.response().getOutputStream());
            return new Answer.Written();
        }
    }
}
