package org.amends.check;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Jars and directories in their order, the first one that has a file winning. Jars that a plugin carries inside ({@code META-INF/lib})
 * follow it. A jar stays open as long as the program runs.
 */
final class ClassPath {
    private final List<Path> roots;

    private ClassPath(List<Path> roots) {
        this.roots = roots;
    }

    /**
     * Opens a class path.
     *
     * @param words jars and directories, with the separator of this machine between them; {@code @FILE} is a file that holds such words
     * @throws Unreadable if one of them is not there or no jar
     */
    static ClassPath of(String words) {
        String all = words.startsWith("@") ? read(Path.of(words.substring(1))).strip() : words;
        return new ClassPath(Stream.of(all.split(File.pathSeparator))
                .filter(word -> !word.isBlank())
                .map(word -> root(Path.of(word)))
                .flatMap(ClassPath::withCarried)
                .toList());
    }

    /** This one, and another one after it. */
    ClassPath then(ClassPath next) {
        return new ClassPath(Stream.concat(roots.stream(), next.roots.stream()).toList());
    }

    Optional<byte[]> file(String name) {
        return roots.stream()
                .map(root -> root.resolve(name))
                .filter(Files::isRegularFile)
                .findFirst()
                .map(ClassPath::bytes);
    }

    /** The names of all files below a directory, relative to its root, each once and in order. */
    List<String> files(String directory) {
        return roots.stream()
                .flatMap(root -> below(root, root.resolve(directory)))
                .distinct()
                .sorted()
                .toList();
    }

    private static Path root(Path path) {
        if (Files.isDirectory(path)) {
            return path;
        }
        try {
            return FileSystems.newFileSystem(path).getPath("/");
        } catch (IOException | RuntimeException e) {
            throw new Unreadable("neither a directory nor a jar: " + path, e);
        }
    }

    private static Stream<Path> withCarried(Path root) {
        return Stream.concat(
                Stream.of(root),
                below(root, root.resolve("META-INF/lib"))
                        .filter(name -> name.endsWith(".jar"))
                        .map(name -> root(root.resolve(name))));
    }

    private static Stream<String> below(Path root, Path directory) {
        if (!Files.isDirectory(directory)) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.walk(directory)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace(File.separatorChar, '/'))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new Unreadable("can not be listed: " + directory, e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Unreadable("can not be read: " + file, e);
        }
    }

    private static String read(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }
}
