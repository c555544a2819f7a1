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
        Stream<String> java = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Damends.jar=" + System.getProperty("amends.jar"),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "--port",
                "0");
        List<String> command = Stream.concat(java, Stream.of(arguments)).toList();
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
