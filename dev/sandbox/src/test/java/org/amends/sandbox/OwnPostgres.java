package org.amends.sandbox;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;

/** A PostgreSQL that a test stops and starts, always on the same port and the same files. */
public final class OwnPostgres extends ExternalResource {
    private static final int PATIENCE_SECONDS = 60;

    private final TemporaryFolder files = new TemporaryFolder();
    private final int port = free();
    private Optional<EmbeddedPostgres> server = Optional.empty();

    private static int free() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new AssertionError("No port is free.", none);
        }
    }

    /** How a sandbox comes to it. */
    public DatabaseChoice.RunningPostgres address() {
        return new DatabaseChoice.RunningPostgres(
                "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres&password=postgres");
    }

    @Override
    protected void before() throws IOException {
        files.create();
        starts();
    }

    @Override
    protected void after() {
        try {
            stops();
        } catch (IOException running) {
            throw new AssertionError("PostgreSQL does not stop.", running);
        }
        files.delete();
    }

    /** Starts on what is there, unless it runs; what was committed is there, however it ended. */
    public void starts() throws IOException {
        if (server.isEmpty()) {
            server = Optional.of(started());
        }
    }

    private EmbeddedPostgres started() throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(directory())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setServerConfig("synchronous_commit", "on")
                .setOutputRedirector(Redirect.DISCARD)
                .setErrorRedirector(Redirect.DISCARD)
                .start();
    }

    private Path directory() {
        return files.getRoot().toPath().resolve("postgres");
    }

    /** As an administrator stops it: whoever is connected is thrown out. */
    public void stops() throws IOException {
        server.orElseThrow().close();
        server = Optional.empty();
    }

    /** As a power cut ends it: nothing is written any more, nobody is told. */
    public void dies() throws IOException, InterruptedException {
        long postmaster = Long.parseLong(
                Files.readAllLines(directory().resolve("postmaster.pid")).get(0).strip());
        ProcessHandle process = ProcessHandle.of(postmaster).orElseThrow();
        new ProcessBuilder("kill", "-QUIT", String.valueOf(postmaster))
                .inheritIO()
                .start()
                .waitFor();
        process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        stops(); // which lets go of the directory, and complains that there is nothing to stop
    }
}
