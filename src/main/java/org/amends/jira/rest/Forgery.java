package org.amends.jira.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Writes that another site's page sends with an agent's cookie: it cannot set our header without the browser asking us
 * first, and it names itself in {@code Origin}.
 */
final class Forgery {
    private static final String TOKEN = "X-Atlassian-Token";

    private Forgery() {}

    /** Turns a write away with 403 when it lacks the token, or comes from a page that is neither ours by the request's host nor by the base address. */
    static void refuse(HttpHeaders headers, String baseAddress) {
        if (!"no-check".equals(headers.getHeaderString(TOKEN))) {
            throw TurnedAway.because(403, TOKEN, "token");
        }
        String origin = headers.getHeaderString("Origin");
        if (origin != null
                && !same(origin, "http://" + headers.getHeaderString("Host"))
                && !same(origin, baseAddress)) {
            throw TurnedAway.because(403, "Origin", "origin");
        }
    }

    // The hosts alone: a proxy in front of Jira may speak another scheme or port than the browser does.
    private static boolean same(String one, String other) {
        return hostOf(one).isPresent() && hostOf(one).equals(hostOf(other));
    }

    private static Optional<String> hostOf(String address) {
        try {
            return Optional.ofNullable(new URI(address).getHost());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
