package org.amends.sandbox;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.issue.IssueManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.amends.sandbox.jira.ImportRefused;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** PostgreSQL begins and ends with the sandbox where it is its own, and outlives it where it is not. */
public class PostgresIT {
    private static final DatabaseChoice OWN = new DatabaseChoice.OwnPostgres();

    @Rule
    public final TemporaryFolder files = new TemporaryFolder();

    private Path data;
    private Path ticket;

    @Before
    public void aTicketToImport() throws IOException {
        data = files.getRoot().toPath().resolve("data");
        ticket = files.newFile("ticket.json").toPath();
        Files.writeString(
                ticket,
                """
                {"issues":[{"id":"7","key":"CARE-7","fields":{"summary":"s","created":"2020-01-02T10:00:00.000+0000",
                "updated":"2020-01-02T10:00:00.000+0000","issuetype":{"id":"10002","name":"Complaint","subtask":false},
                "project":{"id":"10100","key":"CARE","name":"Customer care","projectTypeKey":"service_desk"},
                "status":{"id":"10001","name":"Waiting for support","statusCategory":{"id":2,"key":"new","name":"To Do"}},
                "priority":{"id":"3","name":"Medium"}},"changelog":{"histories":[]}}]}
                """);
    }

    @Test
    public void itsOwnServesOneSandboxAndStopsWithIt() throws IOException, ImportRefused {
        try (Sandbox first = Sandbox.start(on(OWN).importing(ticket))) {
            assertTrue(hasTheTicket(first));
            assertTrue(Files.exists(ownProcess()));
            DatabaseRefused refused = assertThrows(DatabaseRefused.class, () -> Sandbox.start(on(OWN)));
            assertTrue(refused.getMessage(), refused.getMessage().contains("another sandbox"));
        }
        assertFalse(Files.exists(ownProcess()));
    }

    /** Its server is left behind, and the next sandbox has to take its place. */
    @Test
    public void aSandboxThatWasKilledLosesNothing() throws IOException, ImportRefused, InterruptedException {
        Process killed =
                SandboxProcess.start("--data", data.toString(), "--db", "postgres", "--import", ticket.toString());
        try (BufferedReader lines = killed.inputReader(StandardCharsets.UTF_8)) {
            assertTrue("it did not start", lines.lines().anyMatch(line -> line.contains(SandboxProcess.STARTED)));
            killed.toHandle().destroyForcibly();
            killed.waitFor();
        }
        assertTrue("nothing was left behind", Files.exists(ownProcess()));
        try (Sandbox next = Sandbox.start(on(OWN))) {
            assertTrue(hasTheTicket(next));
        }
        assertFalse(Files.exists(ownProcess()));
    }

    @Test
    public void oneThatRunsAlreadyKeepsEverythingAndGoesOnRunning() throws IOException, ImportRefused, SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            DatabaseChoice running =
                    DatabaseChoice.of(server.getJdbcUrl("postgres", "postgres")).orElseThrow();
            Sandbox.start(on(running).importing(ticket)).close();
            assertFalse(Files.exists(data.resolve("postgres")));
            try (Sandbox again = Sandbox.start(on(running))) {
                assertTrue(hasTheTicket(again));
            }
            aUserWhoMayNotCreateTablesIsRefused(server);
        }
    }

    private void aUserWhoMayNotCreateTablesIsRefused(EmbeddedPostgres server) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE guest LOGIN");
            statement.execute("REVOKE CREATE ON SCHEMA public FROM PUBLIC");
        }
        DatabaseChoice asGuest =
                DatabaseChoice.of(server.getJdbcUrl("guest", "postgres")).orElseThrow();
        DatabaseRefused refused = assertThrows(DatabaseRefused.class, () -> Sandbox.start(on(asGuest)));
        assertTrue(refused.getMessage(), refused.getMessage().contains("may not create tables"));
    }

    private Sandbox.Options on(DatabaseChoice database) {
        return Sandbox.Options.of(Path.of(System.getProperty("amends.jar")), data)
                .on(database);
    }

    private static boolean hasTheTicket(Sandbox sandbox) {
        return sandbox.jira().service(IssueManager.class).getIssueObject("CARE-7") != null;
    }

    /** The server's own note of its process, which it removes when it stops. */
    private Path ownProcess() {
        return data.resolve("postgres/postmaster.pid");
    }
}
