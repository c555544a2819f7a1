package org.amends.check;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Java sources, compiled into a directory. */
final class Compiled {
    private Compiled() {}

    /** Compiles sources, each of one top-level type of the package {@code shop}. */
    static Path into(Path directory, String... sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Files.createDirectories(directory);
        List<Source> files = Stream.of(sources).map(Source::new).toList();
        boolean compiles = compiler.getTask(
                        null, null, null, List.of("-d", directory.toString(), "-proc:none"), null, files)
                .call();
        if (!compiles) {
            throw new AssertionError("does not compile: " + List.of(sources));
        }
        return directory;
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String declaration) {
            super(URI.create("string:///shop/" + name(declaration) + ".java"), JavaFileObject.Kind.SOURCE);
            this.text = "package shop; " + declaration;
        }

        private static String name(String declaration) {
            return declaration.replaceFirst("(?s).*?\\b(?:class|interface|enum|record) (\\w+).*", "$1");
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
