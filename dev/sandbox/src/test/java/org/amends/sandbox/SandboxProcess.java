package org.amends.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sandbox in a Java machine of its own, started as {@code ./sandbox} starts it. */
public final class SandboxProcess {
    /** The last line that it says before it waits to be stopped. */
    public static final String STARTED = "Stop with Ctrl-C";

    private SandboxProcess() {}

    /** Starts it on any port that is free, with these options besides. */
    public static Process start(String... arguments) throws IOException {
        return start(command(List.of(), List.of(arguments)));
    }

    /** The same, with no more memory than so many megabytes. */
    static Process startSmall(int megabytes, String... arguments) throws IOException {
        return start(command(List.of("-Xmx" + megabytes + "m"), List.of(arguments)));
    }

    private static Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static List<String> command(List<String> options, List<String> arguments) {
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Damends.jar=" + System.getProperty("amends.jar"));
        List<String> main = List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "--port", "0");
        return Stream.of(java, options, main, arguments).flatMap(List::stream).toList();
    }
}
