package org.amends.sandbox;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.amends.sandbox.jira.ImportProgress;
import org.amends.sandbox.jira.ImportRefused;
import org.amends.sandbox.jira.Imported;
import org.amends.sandbox.jira.Ledger;
import org.amends.sandbox.jira.SandboxClock;
import org.amends.sandbox.jira.SandboxJira;
import org.amends.sandbox.osgi.PluginHost;
import org.amends.sandbox.web.Site;
import org.h2.api.ErrorCode;

/** A running sandbox: a small stand-in for Jira with the plugin's jar in it, and its pages on a port of this machine. */
public final class Sandbox implements AutoCloseable {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final Deque<AutoCloseable> open;
    private final SandboxJira jira;
    private final Site site;

    private final Optional<Imported> imported;

    private Sandbox(Deque<AutoCloseable> open, SandboxJira jira, Site site, Optional<Imported> imported) {
        this.open = open;
        this.jira = jira;
        this.site = site;
        this.imported = imported;
    }

    /**
     * How to start.
     *
     * @param jar the built plugin
     * @param data a directory that keeps everything between two starts
     * @param port where the pages are; 0 takes any that is free
     * @param importing tickets to take in first, as Jira's search returns them
     * @param progress is told how far the import has come
     */
    public record Options(Path jar, Path data, int port, Optional<Path> importing, ImportProgress progress) {
        /** A jar and a directory, and otherwise nothing special. */
        public static Options of(Path jar, Path data) {
            return new Options(jar, data, 0, Optional.empty(), (done, of) -> {});
        }

        /** The same, with these tickets taken in first. */
        public Options importing(Path file) {
            return new Options(jar, data, port, Optional.of(file), progress);
        }
    }

    /**
     * Starts; returns when the pages can be opened.
     *
     * @throws ImportRefused when the file to import cannot be read; nothing of it is taken in
     * @throws BindException when the port is taken
     * @throws IOException when the directory cannot be used
     */
    public static Sandbox start(Options options) throws ImportRefused, IOException {
        Deque<AutoCloseable> open = new ArrayDeque<>();
        try {
            return started(options, open);
        } catch (ImportRefused | IOException | RuntimeException | Error failed) {
            closeAll(open);
            throw failed;
        }
    }

    private static Sandbox started(Options options, Deque<AutoCloseable> open) throws ImportRefused, IOException {
        useDirectory(options.data());
        HikariDataSource database = database(options.data());
        open.push(database);
        SandboxClock clock = new SandboxClock(Clock.systemUTC(), ZONE);
        SandboxJira jira = SandboxJira.open(database, clock, new Ledger());
        open.push(jira);
        jira.seed();
        Optional<Imported> imported = importInto(jira, options);
        PluginHost plugin = PluginHost.load(
                options.jar(), new JiraHost(jira, database), options.data().resolve("osgi"));
        open.push(plugin);
        introduce(plugin, jira);
        Site site = Site.open(jira, plugin, options.port());
        open.push(site);
        jira.reachableAt(site.url());
        plugin.started();
        return new Sandbox(open, jira, site, imported);
    }

    private static Optional<Imported> importInto(SandboxJira jira, Options options) throws ImportRefused {
        return options.importing().isPresent()
                ? Optional.of(jira.importFrom(options.importing().get(), options.progress()))
                : Optional.empty();
    }

    private static void useDirectory(Path data) throws IOException {
        if (Files.exists(data) && !Files.isDirectory(data)) {
            throw new IOException("it is a file.");
        }
        Files.createDirectories(data);
        if (!Files.isWritable(data)) {
            throw new IOException("nothing can be written there.");
        }
    }

    /** Tells Jira of the words and the field types that the plugin brought. */
    private static void introduce(PluginHost plugin, SandboxJira jira) {
        plugin.fieldTypes().forEach(type -> jira.fieldTypes().add(type.completeKey(), type.type()));
        jira.translations().add(locale -> Optional.of(new PluginWords(plugin.translations(), locale)));
    }

    /** H2 would close itself at the end of the Java machine, while we still stop the plugin: so it is told not to. */
    private static HikariDataSource database(Path data) throws IOException {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:file:" + data.toAbsolutePath().resolve("db") + ";DB_CLOSE_ON_EXIT=FALSE");
        config.setUsername("sa");
        config.setPassword("");
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException unusable) {
            throw new IOException(
                    unusable.getCause() instanceof SQLException cause
                                    && cause.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1
                            ? "another sandbox seems to be running on it."
                            : "its database cannot be opened. " + unusable.getMessage(),
                    unusable);
        }
    }

    /** Where the pages are. */
    public URI url() {
        return site.url();
    }

    /** What was taken in at the start, if a file was given. */
    public Optional<Imported> imported() {
        return imported;
    }

    /** The sandbox's time, which can be moved forward. */
    public SandboxClock clock() {
        return jira.clock();
    }

    /** The services that the pages and the plugin work with. */
    public SandboxJira jira() {
        return jira;
    }

    /** Waits until the jobs that fell due have run and the search has caught up. */
    public void settle() {
        jira.settle(Duration.ofSeconds(20));
    }

    /** Stops everything; what was saved is there at the next start. */
    @Override
    public void close() {
        closeAll(open);
    }

    private static void closeAll(Deque<AutoCloseable> open) {
        while (!open.isEmpty()) {
            close(open.pop());
        }
    }

    /** One part that cannot be stopped must not keep the others from being stopped, so whatever it throws is only told. */
    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception failed) {
            System.getLogger(Sandbox.class.getName())
                    .log(System.Logger.Level.ERROR, "A part did not stop cleanly.", failed);
        }
    }
}
