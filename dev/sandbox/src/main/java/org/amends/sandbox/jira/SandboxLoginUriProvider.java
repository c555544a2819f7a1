package org.amends.sandbox.jira;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Behind {@code LoginUriProvider}. */
final class SandboxLoginUriProvider {
    public URI getLoginUri(URI returnUri) {
        return URI.create("/login?os_destination=" + URLEncoder.encode(returnUri.toString(), StandardCharsets.UTF_8));
    }
}
