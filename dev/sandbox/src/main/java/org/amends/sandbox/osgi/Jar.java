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
import org.osgi.framework.wiring.BundleWiring;

/** The files and classes of the plugin's bundle. */
record Jar(Bundle bundle) {
    /** The class loader of the plugin's own classes. */
    ClassLoader classes() {
        return bundle.adapt(BundleWiring.class).getClassLoader();
    }

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

    /** Paths of the files beside {@code path} that begin as it does and match the pattern. */
    List<String> filesLike(String path, String pattern) {
        int slash = path.lastIndexOf('/');
        return entries(slash < 0 ? "/" : path.substring(0, slash), pattern, false).stream()
                .filter(file -> file.matches(java.util.regex.Pattern.quote(path) + "(_[A-Za-z_]+)?\\.[a-z]+"))
                .toList();
    }

    /** Names of the classes in a package and below it. */
    List<String> classesUnder(String packageName) {
        return entries(packageName.replace('.', '/'), "*.class", true).stream()
                .map(path -> path.replaceFirst("\\.class$", "").replace('/', '.'))
                .toList();
    }

    private List<String> entries(String folder, String pattern, boolean below) {
        Enumeration<URL> found = bundle.findEntries(folder, pattern, below);
        return found == null
                ? List.of()
                : Collections.list(found).stream()
                        .map(url -> url.getPath().replaceFirst("^/", ""))
                        .sorted()
                        .toList();
    }
}
