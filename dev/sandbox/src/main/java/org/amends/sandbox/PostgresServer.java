package org.amends.sandbox;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL of the sandbox's own: its files are in the data directory, and it runs only while the sandbox does. */
final class PostgresServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final EmbeddedPostgres server;

    private PostgresServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * Starts it, on new files or on those that are there.
     *
     * @throws DatabaseRefused when it does not start; the message says where to look
     */
    static PostgresServer start(DataDirectory data) throws DatabaseRefused {
        try {
            return new PostgresServer(on(data).start());
        } catch (IOException | RuntimeException failed) { // in these two the library says whatever went wrong
            throw new DatabaseRefused(
                    "PostgreSQL did not start on " + data.postgres() + ": " + failed.getMessage()
                            + ". Is another sandbox running on it? If not, see " + data.postgresLog() + ".",
                    failed);
        }
    }

    /** Closing is the sandbox's, in its order, so the library's own hook must not come before it. */
    private static EmbeddedPostgres.Builder on(DataDirectory data) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data.postgres())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setLocaleConfig("locale", "C")
                .setServerConfig("synchronous_commit", "on")
                .setPGStartupWait(PATIENCE)
                .setOutputRedirector(Redirect.appendTo(data.postgresLog().toFile()))
                .setDataDirectoryCustomizer(PostgresServer::stopTheOneLeftBehind);
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    /** A sandbox that was killed could not stop its server. We hold the directory's lock here, so no living sandbox uses it. */
    private static void stopTheOneLeftBehind(File files) {
        runningOn(files.toPath()).ifPresent(left -> {
            left.destroy();
            left.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        });
    }

    /** The number in the file may have been given to another program since, so that one must have been started on these files. */
    private static Optional<ProcessHandle> runningOn(Path files) {
        Path pidFile = files.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
            return ProcessHandle.of(pid)
                    .filter(process -> List.of(process.info().arguments().orElse(new String[0]))
                            .contains(files.toString()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
