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

    /** Compiles sources, each of one top-level type, as the package {@code shop}. */
    static Path into(Path directory, String... sources) throws IOException {
        return compile(directory, List.of(), Stream.of(sources).map(s -> "package shop; " + s));
    }

    /** Compiles sources that use a shop, as the package {@code plugin}. */
    static Path into(Path directory, Path shop, String... sources) throws IOException {
        List<String> options = List.of("-classpath", shop.toString());
        return compile(directory, options, Stream.of(sources).map(s -> "package plugin; import shop.*; " + s));
    }

    private static Path compile(Path directory, List<String> more, Stream<String> sources) throws IOException {
        List<String> options = Stream.concat(more.stream(), Stream.of("-proc:none", "-d", directory.toString()))
                .toList();
        List<Source> files = sources.map(Source::new).toList();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Files.createDirectories(directory);
        if (!compiler.getTask(null, null, null, options, null, files).call()) {
            throw new AssertionError("does not compile: " + files);
        }
        return directory;
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String source) {
            super(URI.create("string:///" + name(source) + ".java"), JavaFileObject.Kind.SOURCE);
            this.text = source;
        }

        private static String name(String source) {
            return source.replaceFirst("(?s).*?\\b(?:class|interface|enum|record) (\\w+).*", "$1");
        }

        @Override
        public String toString() {
            return text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
