package org.amends.sandbox.jira;

import com.atlassian.sal.api.UrlMode;
import java.net.URI;
import java.util.function.Supplier;

/** Behind {@code ApplicationProperties}: no context path, so a relative address begins with nothing. */
final class SandboxApplicationProperties {
    private final Supplier<URI> address;

    SandboxApplicationProperties(Supplier<URI> address) {
        this.address = address;
    }

    public String getBaseUrl(UrlMode urlMode) {
        return switch (urlMode) {
            case RELATIVE, RELATIVE_CANONICAL, AUTO -> "";
            case ABSOLUTE, CANONICAL -> address.get().toString();
        };
    }

    public String getDisplayName() {
        return "Sandbox";
    }
}
