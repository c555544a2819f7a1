package org.amends.check;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class ClassPathTest {
    @Rule
    public final TemporaryFolder scratch = new TemporaryFolder();

    @Test
    public void theFirstThatHasAFileWins() throws IOException {
        Path first = jar("first.jar", "a/A.class", "first".getBytes());
        Path second = jar("second.jar", "a/A.class", "second".getBytes());
        ClassPath both = ClassPath.of(first + File.pathSeparator + second);
        assertArrayEquals("first".getBytes(), both.file("a/A.class").orElseThrow());
        assertEquals(List.of("a/A.class"), both.files("a"));
        assertEquals(Optional.empty(), both.file("a/B.class"));
    }

    @Test
    public void aJarInsideOfAPluginIsReadToo() throws IOException {
        Path library = jar("library.jar", "a/A.class", "inside".getBytes());
        Path plugin = jar("plugin.jar", "META-INF/lib/library.jar", Files.readAllBytes(library));
        assertArrayEquals(
                "inside".getBytes(),
                ClassPath.of(plugin.toString()).file("a/A.class").orElseThrow());
    }

    private Path jar(String name, String file, byte[] content) throws IOException {
        Path jar = scratch.getRoot().toPath().resolve(name);
        try (FileSystem zip = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            Files.createDirectories(zip.getPath(file).getParent());
            Files.write(zip.getPath(file), content);
        }
        return jar;
    }
}
