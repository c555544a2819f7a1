package org.amends.sandbox.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A script that the tests run in the browser. */
final class BrowserScript {
    private BrowserScript() {}

    /** The text of one of our own, by its name. */
    static String named(String name) {
        return at("/browser/" + name + ".js");
    }

    static String axe() {
        return at("/axe/axe.min.js");
    }

    private static String at(String place) {
        try (InputStream script = BrowserScript.class.getResourceAsStream(place)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
