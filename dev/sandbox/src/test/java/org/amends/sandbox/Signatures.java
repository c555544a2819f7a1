package org.amends.sandbox;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.amends.signatures.SignatureOnly;

/** The signatures of Jira's API and the sandbox's own classes of the same names, read from where each lies. */
final class Signatures {
    private final JavaClasses signatures;
    private final JavaClasses sandbox;

    private Signatures(JavaClasses signatures, JavaClasses sandbox) {
        this.signatures = signatures;
        this.sandbox = sandbox;
    }

    static Signatures onTheClassPath() {
        return new Signatures(classes(SignatureOnly.class), classes(Main.class));
    }

    /** The sandbox's classes that stand in a package of the host. */
    Stream<JavaClass> shadows() {
        return sandbox.stream().filter(c -> !c.getPackageName().startsWith("org.amends"));
    }

    Optional<JavaClass> of(JavaClass shadow) {
        return named(shadow.getName());
    }

    Optional<JavaClass> named(String name) {
        return signatures.contain(name) ? Optional.of(signatures.get(name)) : Optional.empty();
    }

    boolean hasShadow(String name) {
        return sandbox.contain(name);
    }

    static JavaClasses in(Path place) {
        ClassFileImporter importer = new ClassFileImporter();
        if (Files.isDirectory(place)) {
            return importer.importPath(place);
        }
        try (JarFile jar = new JarFile(place.toFile())) {
            return importer.importJar(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaClasses classes(Class<?> one) {
        try {
            return in(Path.of(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
