package org.amends.sandbox;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.amends.sandbox.jira.ImportProgress;
import org.amends.sandbox.jira.ImportRefused;
import org.amends.sandbox.jira.Imported;
import org.amends.sandbox.jira.Ledger;
import org.amends.sandbox.jira.SandboxClock;
import org.amends.sandbox.jira.SandboxJira;
import org.amends.sandbox.osgi.InstalledPlugin;
import org.amends.sandbox.osgi.PluginHost;
import org.amends.sandbox.web.Site;

/** A running sandbox: a small stand-in for Jira with the plugin's jar in it, and its pages on a port of this machine. */
public final class Sandbox implements AutoCloseable {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final Deque<AutoCloseable> open;
    private final SandboxJira jira;
    private final InstalledPlugin plugin;
    private final Site site;
    private final Optional<Imported> imported;
    private final Optional<DatabaseChoice> sharedDatabase;

    private Sandbox(
            Deque<AutoCloseable> open,
            SandboxJira jira,
            InstalledPlugin plugin,
            Site site,
            Optional<Imported> imported,
            Optional<DatabaseChoice> sharedDatabase) {
        this.open = open;
        this.jira = jira;
        this.plugin = plugin;
        this.site = site;
        this.imported = imported;
        this.sharedDatabase = sharedDatabase;
    }

    /**
     * How to start.
     *
     * @param jar the built plugin
     * @param data a directory that keeps everything between two starts
     * @param database which database keeps it
     * @param port where the pages are; 0 takes any that is free
     * @param importing tickets to take in first, as Jira's search returns them
     * @param progress is told how far the import has come
     * @param watching stands between the database and all who use it; to see their statements, for example
     */
    public record Options(
            Path jar,
            Path data,
            DatabaseChoice database,
            int port,
            Optional<Path> importing,
            ImportProgress progress,
            UnaryOperator<DataSource> watching) {
        /** The same, with nobody between the database and its users. */
        public Options(
                Path jar,
                Path data,
                DatabaseChoice database,
                int port,
                Optional<Path> importing,
                ImportProgress progress) {
            this(jar, data, database, port, importing, progress, UnaryOperator.identity());
        }

        /** A jar and a directory, H2, and otherwise nothing special. */
        public static Options of(Path jar, Path data) {
            return new Options(jar, data, new DatabaseChoice.H2(), 0, Optional.empty(), (done, of) -> {});
        }

        /** The same, with these tickets taken in first. */
        public Options importing(Path file) {
            return new Options(jar, data, database, port, Optional.of(file), progress, watching);
        }

        /** The same, on this database. */
        public Options on(DatabaseChoice other) {
            return new Options(jar, data, other, port, importing, progress, watching);
        }

        /** The same, with this one between the database and all who use it. */
        public Options watchedBy(UnaryOperator<DataSource> watcher) {
            return new Options(jar, data, database, port, importing, progress, watcher);
        }
    }

    /**
     * Starts; returns when the pages can be opened.
     *
     * @throws ImportRefused when the file to import cannot be read; nothing of it is taken in
     * @throws DatabaseRefused when the database cannot be had, or is not the one that the directory was begun with
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
        Storage storage = new Storage(DataDirectory.at(options.data()), open);
        DataSource database = options.watching().apply(storage.open(options.database()));
        SandboxClock clock = new SandboxClock(Clock.systemUTC(), ZONE);
        SandboxJira jira = SandboxJira.open(database, clock, new Ledger());
        open.push(jira);
        jira.seed();
        Optional<Imported> imported = importInto(jira, options);
        InstalledPlugin plugin = installed(options, jira, database);
        open.push(plugin);
        plugin.enable();
        Site site = Site.open(jira, plugin, options.port());
        open.push(site);
        jira.reachableAt(site.url());
        plugin.started();
        return new Sandbox(open, jira, plugin, site, imported, storage.shared());
    }

    private static Optional<Imported> importInto(SandboxJira jira, Options options) throws ImportRefused {
        return options.importing().isPresent()
                ? Optional.of(jira.importFrom(options.importing().get(), options.progress()))
                : Optional.empty();
    }

    private static InstalledPlugin installed(Options options, SandboxJira jira, DataSource database) {
        Introduction introduction = new Introduction(jira);
        Path work = options.data().resolve("osgi");
        return new InstalledPlugin(
                () -> jira.alone(() -> PluginHost.load(options.jar(), new JiraHost(jira, database), work)),
                introduction::arrives,
                introduction::leaves);
    }

    /** Where the pages are. */
    public URI url() {
        return site.url();
    }

    /** What was taken in at the start, if a file was given. */
    public Optional<Imported> imported() {
        return imported;
    }

    /** How another sandbox comes to this one's database, to be another node; empty on H2, which serves one process. */
    public Optional<DatabaseChoice> sharedDatabase() {
        return sharedDatabase;
    }

    /** The sandbox's time, which can be moved forward. */
    public SandboxClock clock() {
        return jira.clock();
    }

    /** The services that the pages and the plugin work with. */
    public SandboxJira jira() {
        return jira;
    }

    /** The plugin, enabled or not. */
    public InstalledPlugin plugin() {
        return plugin;
    }

    /** Waits until the jobs that fell due have run and the search has caught up. */
    public void settle() {
        jira.settle(Duration.ofSeconds(60));
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
