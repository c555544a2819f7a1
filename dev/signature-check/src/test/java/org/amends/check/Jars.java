package org.amends.check;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Path;

/** The jars that the tests are tried on, as Maven fetched them. */
final class Jars {
    private Jars() {}

    /** The jar that holds a class, by a name that no other jar of the tests holds. */
    static Path holding(String className) {
        URL url = Jars.class.getResource("/" + className.replace('.', '/') + ".class");
        try {
            return Path.of(
                    ((JarURLConnection) url.openConnection()).getJarFile().getName());
        } catch (IOException e) {
            throw new AssertionError(className, e);
        }
    }
}
