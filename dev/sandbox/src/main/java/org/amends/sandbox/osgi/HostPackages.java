package org.amends.sandbox.osgi;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.servlet.Servlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.RawEntity;
import org.slf4j.Logger;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** The packages that Jira offers to plugins: all of each library that plugins are compiled against, and nothing else of the class path. */
final class HostPackages {
    /** Jira exports it, and open plugins import it by hand; our slice of its API has none of its types. */
    private static final String WITHOUT_SIGNATURES = "com.atlassian.plugin.osgi.bridge.external";

    private HostPackages() {}

    /** As the framework wants it: names with commas between. */
    static String exported() {
        Stream<Class<?>> oneOfEach = Stream.of(
                ApplicationUser.class,
                RawEntity.class,
                jakarta.ws.rs.Path.class,
                Inject.class,
                Servlet.class,
                PostConstruct.class,
                Logger.class,
                Component.class,
                InitializingBean.class);
        Set<String> names = new TreeSet<>(Set.of(WITHOUT_SIGNATURES));
        oneOfEach.forEach(type -> names.addAll(beside(type)));
        return String.join(",", names);
    }

    private static Set<String> beside(Class<?> type) {
        URI place = placeOf(type);
        try {
            if (Files.isDirectory(Path.of(place))) {
                return packagesUnder(Path.of(place));
            }
            try (FileSystem jar = FileSystems.newFileSystem(Path.of(place))) {
                return packagesUnder(jar.getPath("/"));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot list the packages of " + type.getName(), unreadable);
        }
    }

    private static URI placeOf(Class<?> type) {
        try {
            return type.getProtectionDomain().getCodeSource().getLocation().toURI();
        } catch (URISyntaxException odd) {
            throw new IllegalStateException("Cannot tell where " + type.getName() + " comes from", odd);
        }
    }

    private static Set<String> packagesUnder(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> root.relativize(file.getParent()).toString())
                    .filter(folder -> !folder.isEmpty() && !folder.startsWith("META-INF"))
                    .map(folder -> folder.replace('/', '.').replace('\\', '.'))
                    .filter(name -> !name.startsWith("org.amends"))
                    .collect(Collectors.toSet());
        }
    }
}
