package org.amends.sandbox.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;

/** The files and classes of the plugin's bundle. */
record Jar(Bundle bundle) {
    Optional<byte[]> bytes(String path) {
        URL entry = bundle.getEntry(path);
        if (entry == null || path.endsWith("/")) {
            return Optional.empty();
        }
        try (InputStream in = entry.openStream()) {
            return Optional.of(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + path + " of the plugin", unreadable);
        }
    }

    Optional<String> text(String path) {
        return bytes(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    boolean has(String path) {
        return bytes(path).isPresent();
    }

    /** The class of this name as the plugin sees it; empty when it does not see any. */
    Optional<Class<?>> type(String name) {
        try {
            return Optional.of(bundle.loadClass(name));
        } catch (ClassNotFoundException | NoClassDefFoundError lacking) {
            return Optional.empty();
        }
    }

    /** Names of the classes in a package and below it. */
    List<String> classesUnder(String packageName) {
        String folder = packageName.replace('.', '/');
        Enumeration<URL> entries = bundle.findEntries(folder, "*.class", true);
        return entries == null
                ? List.of()
                : Collections.list(entries).stream()
                        .map(URL::getPath)
                        .map(path -> path.replaceFirst("^/", "")
                                .replaceFirst("\\.class$", "")
                                .replace('/', '.'))
                        .sorted()
                        .toList();
    }
}
