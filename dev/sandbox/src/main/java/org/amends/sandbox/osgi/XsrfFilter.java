package org.amends.sandbox.osgi;

import com.grack.nanojson.JsonWriter;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Refuses what another site's page could make a browser send: a changing request from a foreign origin, and one with a body that a plain form can
 * have, unless the header {@code X-Atlassian-Token: no-check} stands there, which a form cannot set.
 */
@PreMatching
@Priority(Priorities.AUTHENTICATION - 1)
final class XsrfFilter implements ContainerRequestFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Override
    public void filter(ContainerRequestContext request) {
        if (SAFE.contains(request.getMethod())) {
            return;
        }
        if (foreign(request)) {
            refuse(request, "Origin", "a page of this site");
        } else if (fromForm(request.getMediaType()) && !unchecked(request)) {
            refuse(request, "X-Atlassian-Token", "no-check");
        }
    }

    private static boolean fromForm(MediaType type) {
        return type == null
                || type.getType().equalsIgnoreCase("text")
                || type.getType().equalsIgnoreCase("multipart")
                || type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE);
    }

    private static boolean unchecked(ContainerRequestContext request) {
        return Optional.ofNullable(request.getHeaderString("X-Atlassian-Token"))
                .filter(token -> Set.of("no-check", "nocheck").contains(token.toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    private static boolean foreign(ContainerRequestContext request) {
        URI here = request.getUriInfo().getBaseUri();
        return Stream.of("Origin", "Referer")
                .flatMap(header -> Optional.ofNullable(request.getHeaderString(header)).stream())
                .findFirst()
                .filter(there -> !sameSite(here, there))
                .isPresent();
    }

    private static boolean sameSite(URI here, String there) {
        try {
            URI other = new URI(there);
            return here.getScheme().equalsIgnoreCase(other.getScheme())
                    && here.getAuthority().equalsIgnoreCase(other.getAuthority());
        } catch (java.net.URISyntaxException unreadable) {
            return false;
        }
    }

    private static void refuse(ContainerRequestContext request, String field, String expected) {
        String body = JsonWriter.string()
                .object()
                .array("errors")
                .object()
                .value("field", field)
                .value("message", "XSRF check failed")
                .value("expected", expected)
                .end()
                .end()
                .end()
                .done();
        request.abortWith(Response.status(403)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body)
                .build());
    }
}
