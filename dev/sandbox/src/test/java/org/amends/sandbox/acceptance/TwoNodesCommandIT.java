package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amends.sandbox.SandboxProcess;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** {@code ./sandbox --db postgres --nodes 2}, as somebody types it. */
@OnOneDatabase("Two nodes need a PostgreSQL, and bring it.")
public class TwoNodesCommandIT {
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+");

    @Rule
    public final TemporaryFolder files = new TemporaryFolder();

    private Process running;

    @Before
    public void typed() throws IOException {
        running = SandboxProcess.start("--data", files.getRoot().getPath(), "--db", "postgres", "--nodes", "2");
    }

    @After
    public void nobodyIsLeft() {
        running.destroyForcibly();
    }

    @Test
    public void bothAddressesAreSaidAndBehindBothIsTheSame() throws IOException, InterruptedException {
        try (BufferedReader lines = running.inputReader(StandardCharsets.UTF_8)) {
            List<URI> nodes = lines.lines()
                    .takeWhile(line -> !line.contains(SandboxProcess.STARTED))
                    .flatMap(line -> ADDRESS.matcher(line).results())
                    .map(found -> URI.create(found.group()))
                    .toList();
            assertEquals(2, nodes.size());
            Caller ana = Caller.signedIn(nodes.get(0), "ana");
            Caller ben = Caller.signedIn(nodes.get(1), "ben");
            ana.form("/browse/CARE-1001/comment", Map.of("comment", "We look into it.", "audience", "public"));
            assertTrue(ben.get("/browse/CARE-1001").body().contains("We look into it."));
            running.toHandle().destroy(); // Process.destroy would also close the stream that we read
            assertEquals("Stopping.", lines.lines().collect(Collectors.joining()));
        }
        assertTrue("still running", running.waitFor(Patience.LONGEST.toSeconds(), TimeUnit.SECONDS));
    }
}
