package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.amends.sandbox.DatabaseChoice;
import org.amends.sandbox.Sandbox;
import org.amends.sandbox.TestPostgres;
import org.amends.sandbox.jira.ImportRefused;
import org.amends.sandbox.jira.Imported;
import org.amends.sandbox.jira.SandboxJira;
import org.junit.rules.ExternalResource;

/**
 * A sandbox with the built jar in it, on a directory of its own. A call that the sandbox does not know fails the test
 * that used it, whatever else the test found.
 */
final class RunningSandbox extends ExternalResource {
    /** The property that says on which database; H2 where nothing is said. */
    static final String DATABASE = "amends.db";

    static final String ON_POSTGRES = "postgres";

    private static final String STARTING = "amends-start";

    private final Optional<DatabaseChoice> given;
    private final Filling filling;
    private final boolean on;
    private Path data;
    private DatabaseChoice database;
    private Sandbox sandbox;
    private DataSource tables;

    /** On a database of its own. */
    RunningSandbox() {
        this(Optional.empty(), empty -> {}, false);
    }

    /** On a database of its own, with Amends switched on for "Customer care". */
    static RunningSandbox on() {
        return new RunningSandbox(Optional.empty(), empty -> {}, true);
    }

    /** As another node on the database of others. */
    RunningSandbox(DatabaseChoice database) {
        this(Optional.of(database), shared -> {}, false);
    }

    /** On a database of its own, in which there is something already. */
    RunningSandbox(Filling filling) {
        this(Optional.empty(), filling, false);
    }

    private RunningSandbox(Optional<DatabaseChoice> given, Filling filling, boolean on) {
        this.given = given;
        this.filling = filling;
        this.on = on;
    }

    /** Writes into a database before a sandbox starts on it. */
    interface Filling {
        void into(Connection database) throws SQLException, IOException;
    }

    @Override
    protected void before() throws Throwable {
        data = Files.createTempDirectory("amends-sandbox");
        database = given.orElseGet(RunningSandbox::chosen);
        if (given.isEmpty()) {
            try (Connection empty = DriverManager.getConnection(address())) {
                filling.into(empty);
            }
        }
        start(options());
        if (given.isEmpty()) {
            isOnATuesday();
        }
        if (on) {
            Settings.switchOn(this);
        }
    }

    /** Moves the clock to a Tuesday morning: follow-ups keep to working days, and tests must not depend on today's. */
    void isOnATuesday() {
        ZonedDateTime now = jira().clock().instant().atZone(jira().clock().getZone());
        ZonedDateTime tuesday =
                now.with(TemporalAdjusters.next(DayOfWeek.TUESDAY)).with(LocalTime.of(10, 0));
        jira().clock().advance(Duration.between(now, tuesday));
        settle();
    }

    private static DatabaseChoice chosen() {
        return ON_POSTGRES.equals(System.getProperty(DATABASE)) ? TestPostgres.newDatabase() : new DatabaseChoice.H2();
    }

    @Override
    protected void after() {
        List<String> holes = sandbox.jira().ledger().entries();
        sandbox.close();
        removeAll(data);
        if (given.isEmpty()) {
            TestPostgres.drop(database);
        }
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
        start(options);
    }

    /** The plugin schedules its job on a thread of its own; a clock that is moved before would leave the job a minute behind. */
    private void start(Sandbox.Options options) throws ImportRefused, IOException {
        sandbox = Sandbox.start(options);
        Patience.until("the plugin does not come to its start's end", () -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> STARTING.equals(thread.getName())));
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

    /** What it keeps everything in, while it runs. */
    DataSource tables() {
        return tables;
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

    /** Each row of the plugin's own tables, by the name of its table. Stops the sandbox to look into its database. */
    List<String> rowsOfThePlugin() throws ImportRefused, IOException {
        return whileStopped(tables -> {
            List<String> rows = new ArrayList<>();
            for (String table : tablesOfThePlugin(tables)) {
                names(tables, "SELECT '" + table + "' FROM \"" + table + "\"").forEach(rows::add);
            }
            return rows;
        });
    }

    /** What is done to the database meanwhile. */
    interface Work<T> {
        T on(Connection tables) throws SQLException;
    }

    /** Stops the sandbox, does this, and starts it again. */
    <T> T whileStopped(Work<T> work) throws ImportRefused, IOException {
        sandbox.close();
        try (Connection connection = DriverManager.getConnection(address())) {
            return work.on(connection);
        } catch (SQLException failed) {
            throw new AssertionError("The sandbox's database does not do it.", failed);
        } finally {
            start(options());
        }
    }

    /** The names of the tables that ActiveObjects made for the plugin. */
    static List<String> tablesOfThePlugin(Connection database) throws SQLException {
        return names(
                database,
                "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME LIKE 'AO%' ORDER BY TABLE_NAME");
    }

    private String address() {
        return database instanceof DatabaseChoice.RunningPostgres running
                ? running.url()
                : "jdbc:h2:file:" + data.resolve("db") + ";USER=sa";
    }

    private static List<String> names(Connection database, String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            List<String> names = new ArrayList<>();
            while (found.next()) {
                names.add(found.getString(1));
            }
            return names;
        }
    }

    private Sandbox.Options options() {
        return Sandbox.Options.of(Path.of(System.getProperty("amends.jar")), data)
                .on(database)
                .watchedBy(opened -> tables = opened);
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
