package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.amends.sandbox.DatabaseChoice;
import org.amends.sandbox.Sandbox;
import org.amends.sandbox.jira.ImportRefused;
import org.amends.sandbox.jira.Imported;
import org.amends.sandbox.jira.SandboxJira;
import org.junit.rules.ExternalResource;

/**
 * A sandbox with the built jar in it, on a directory of its own. A call that the sandbox does not know fails the test
 * that used it, whatever else the test found.
 */
final class RunningSandbox extends ExternalResource {
    /** The property that says on which database, as it is typed after {@code --db}; H2 where nothing is said. */
    static final String DATABASE = "amends.db";

    private Path data;
    private Sandbox sandbox;

    @Override
    protected void before() throws Throwable {
        data = Files.createTempDirectory("amends-sandbox");
        sandbox = Sandbox.start(options());
    }

    @Override
    protected void after() {
        List<String> holes = sandbox.jira().ledger().entries();
        sandbox.close();
        removeAll(data);
        assertEquals("calls that the sandbox does not know", List.of(), holes);
    }

    /** Stops it and starts it again on the same directory. */
    void restart() throws ImportRefused, IOException {
        restart(options());
    }

    /** The same, and takes in these tickets. */
    Imported restartImporting(Path file) throws ImportRefused, IOException {
        restart(options().importing(file));
        return sandbox.imported().orElseThrow();
    }

    private void restart(Sandbox.Options options) throws ImportRefused, IOException {
        assertEquals(
                "calls that the sandbox does not know",
                List.of(),
                sandbox.jira().ledger().entries());
        sandbox.close();
        sandbox = Sandbox.start(options);
    }

    URI url() {
        return sandbox.url();
    }

    String url(String path) {
        return sandbox.url() + path;
    }

    SandboxJira jira() {
        return sandbox.jira();
    }

    /** Does the work in Jira as this person, without a page. */
    <T> T as(String name, Supplier<T> work) {
        return jira().authentication()
                .as(jira().people().byName(name).orElseThrow().user(), work);
    }

    /** Waits until jobs and search have caught up. */
    void settle() {
        sandbox.settle();
    }

    /** Moves the clock as far as the plugin's job sleeps: whatever events told or did not tell is found then. */
    void aMinutePasses() {
        jira().clock().advance(Duration.ofMinutes(1));
        settle();
    }

    private Sandbox.Options options() {
        return Sandbox.Options.of(Path.of(System.getProperty("amends.jar")), data)
                .on(DatabaseChoice.of(System.getProperty(DATABASE, "h2")).orElseThrow());
    }

    private static void removeAll(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException left) {
            throw new AssertionError("The test's directory could not be removed.", left);
        }
    }
}
