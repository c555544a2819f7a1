package org.amends.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The commands of the install guide sign the built jar, and find one that was changed since. */
public class SignedJarIT {
    @Rule
    public final TemporaryFolder files = new TemporaryFolder();

    private final Path built = Path.of(System.getProperty("amends.jar"));

    @Test
    public void aChangedJarIsFound() throws IOException, InterruptedException {
        assumeTrue("no OpenSSL 3 here", run("openssl version").output().startsWith("OpenSSL 3"));
        Path jar = Files.copy(built, files.getRoot().toPath().resolve(built.getFileName()));
        List<String> commands = InstallGuide.read().commands("sh");
        assertEquals("sign, then check", 2, commands.size());
        assertRuns(commands.get(0));
        assertRuns(commands.get(1));

        Files.writeString(jar, "x", StandardOpenOption.APPEND);
        assertNotEquals(0, run(commands.get(1)).status());
    }

    @Test
    public void theGuideNamesTheJarThatIsBuilt() throws IOException {
        assertTrue(InstallGuide.read().text().contains("target/" + built.getFileName()));
    }

    private void assertRuns(String script) throws IOException, InterruptedException {
        Ran ran = run(script);
        assertEquals(ran.output(), 0, ran.status());
    }

    private record Ran(int status, String output) {}

    private Ran run(String script) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-eu", "-c", script)
                .directory(files.getRoot())
                .redirectErrorStream(true)
                .start();
        String output = new String(shell.getInputStream().readAllBytes(), UTF_8);
        return new Ran(shell.waitFor(), output);
    }
}
