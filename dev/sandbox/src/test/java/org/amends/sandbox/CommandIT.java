package org.amends.sandbox;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What is typed wrongly at the command line is said in a line, and the exit code tells. */
public class CommandIT {
    private static final int PATIENCE_SECONDS = 30;

    @Rule
    public final TemporaryFolder files = new TemporaryFolder();

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    public void helpTellsTheOptions() {
        assertEquals(0, run("--help"));
        assertTrue(said.toString(), said.toString().contains("--import FILE"));
    }

    @Test
    public void anUnknownOption() {
        assertEquals(2, run("--prot", "1"));
        assertTrue(said.toString(), said.toString().contains("--prot"));
    }

    @Test
    public void anOptionWithoutItsValue() {
        assertEquals(2, run("--port"));
        assertTrue(said.toString(), said.toString().contains("--port: a value was expected"));
    }

    @Test
    public void aPortThatIsNone() {
        assertEquals(2, run("--port", "70000"));
        assertTrue(said.toString(), said.toString().contains("0 to 65535"));
    }

    @Test
    public void aFileThatIsNotThere() {
        assertEquals(2, run("--import", "nowhere.json"));
        assertTrue(said.toString(), said.toString().contains("nowhere.json"));
    }

    @Test
    public void aDatabaseThatItDoesNotRunOn() {
        assertEquals(2, run("--db", "mysql"));
        assertTrue(said.toString(), said.toString().contains("--db: h2, postgres or jdbc:postgresql://"));
    }

    @Test
    public void severalNodesOnADatabaseOfOne() {
        assertEquals(2, run("--nodes", "2"));
        assertTrue(said.toString(), said.toString().contains("--nodes: more than one needs --db postgres"));
    }

    @Test
    public void nodesThatAreNoNumber() {
        assertEquals(2, run("--db", "postgres", "--nodes", "two"));
        assertTrue(said.toString(), said.toString().contains("--nodes: a number from 1 to 9 was expected"));
    }

    @Test
    public void aDatabaseWithoutItsName() {
        assertEquals(2, run("--db"));
        assertTrue(said.toString(), said.toString().contains("--db: a value was expected"));
    }

    @Test
    public void aDatabaseThatCannotBeReached() throws IOException {
        String address = "jdbc:postgresql://localhost:" + portOfNobody() + "/amends";
        assertEquals(1, run("--data", data(), "--db", address + "?user=amends&password=secret"));
        assertOneLineThatSays("The database " + address + " cannot be used: ");
        assertFalse(said.toString(), said.toString().contains("secret"));
    }

    private static int portOfNobody() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    @Test
    public void aDirectoryThatWasBegunWithAnotherDatabase() throws IOException {
        aBrokenFile(); // by then the directory has begun
        said.reset();
        assertEquals(1, run("--data", data(), "--db", "postgres"));
        assertOneLineThatSays("The directory " + data() + " was begun with --db h2");
    }

    private void assertOneLineThatSays(String words) {
        assertTrue(said.toString(), said.toString().startsWith(words));
        assertEquals(said.toString(), 1, said.toString().lines().count());
    }

    @Test
    public void aPortInUse() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            assertEquals(1, run("--data", data(), "--port", String.valueOf(taken.getLocalPort())));
            assertTrue(said.toString(), said.toString().contains("Port " + taken.getLocalPort() + " is in use"));
        }
    }

    @Test
    public void aDirectoryThatIsAFile() throws IOException {
        assertEquals(1, run("--data", files.newFile("data").toString(), "--port", "0"));
        assertTrue(said.toString(), said.toString().contains("it is a file"));
    }

    @Test
    public void aDatabaseThatIsNone() throws IOException {
        Files.createDirectories(Path.of(data()));
        Files.writeString(Path.of(data(), "db.mv.db"), "nothing that H2 wrote");
        assertEquals(1, run("--data", data(), "--port", "0"));
        assertTrue(said.toString(), said.toString().contains("its database cannot be opened"));
    }

    @Test
    public void aJarThatIsNotThere() {
        String jar = System.setProperty("amends.jar", "nowhere.jar");
        try {
            assertEquals(1, run("--data", data(), "--port", "0"));
        } finally {
            System.setProperty("amends.jar", jar);
        }
        assertTrue(said.toString(), said.toString().contains("nowhere.jar"));
    }

    @Test
    public void aBrokenFile() throws IOException {
        Path file = files.newFile("tickets.json").toPath();
        Files.writeString(file, "{\"issues\":[{\"id\":\"1\"}]}");
        assertEquals(1, run("--data", data(), "--port", "0", "--import", file.toString()));
        assertTrue(said.toString(), said.toString().contains("Nothing was imported."));
    }

    /** Ctrl-C and this end the Java machine in the same way. */
    @Test
    public void toldToStopItStopsCleanly() throws IOException, InterruptedException {
        Process running = SandboxProcess.start("--data", data());
        try (BufferedReader lines = running.inputReader(StandardCharsets.UTF_8)) {
            assertTrue("it did not start", lines.lines().anyMatch(line -> line.contains(SandboxProcess.STARTED)));
            assertEquals(1, run("--data", data(), "--port", "0"));
            assertTrue(said.toString(), said.toString().contains("another sandbox"));
            running.toHandle().destroy(); // Process.destroy would also close the stream that we read
            assertEquals("Stopping.", lines.lines().collect(Collectors.joining()));
        }
        assertTrue("still running", running.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    private String data() {
        return files.getRoot().toPath().resolve("data").toString();
    }

    private int run(String... arguments) {
        PrintStream out = new PrintStream(said, true);
        return new Main(out, out).run(arguments);
    }
}
