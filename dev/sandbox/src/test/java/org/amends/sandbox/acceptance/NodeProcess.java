package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.amends.sandbox.DatabaseChoice;
import org.amends.sandbox.SandboxProcess;

/** A node in a Java machine of its own, which can be killed. */
final class NodeProcess {
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+");

    private final Process process;

    private NodeProcess(Process process) {
        this.process = process;
    }

    /** Starts one, and waits until it is there. What it says later is read and forgotten, or it would stand still some day. */
    static NodeProcess started(DatabaseChoice.RunningPostgres database, Path files) {
        try {
            Process process = SandboxProcess.start("--data", files.toString(), "--db", database.url());
            BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
            String words = said.lines()
                    .takeWhile(line -> !line.contains(SandboxProcess.STARTED))
                    .reduce("", String::concat);
            assertTrue("it did not start: " + words, ADDRESS.matcher(words).find());
            Thread reader = new Thread(() -> forget(said), "forgets what a node says");
            reader.setDaemon(true);
            reader.start();
            return new NodeProcess(process);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void forget(BufferedReader said) {
        try (said) {
            while (said.readLine() != null) {
                // Read on.
            }
        } catch (IOException dead) {
            // It was killed.
        }
    }

    /** As {@code kill -9} does: nothing is said, nothing is written any more. */
    void killed() {
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }
}
