package org.amends.bench;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.followup.Origin;
import org.amends.apology.followup.Purpose;
import org.amends.jira.store.Claim;
import org.amends.jira.store.ClaimRow;
import org.amends.jira.store.Claims;
import org.amends.jira.store.DueFollowUp;
import org.amends.jira.store.FollowUpRow;
import org.amends.jira.store.FollowUpRows;
import org.amends.jira.store.ThisNode;
import org.amends.sandbox.osgi.Tables;

/**
 * The plugin's tables of follow-ups and of claims in a new database of a PostgreSQL server, made by ActiveObjects, and its
 * own stores on them. There is no Jira around: what is done with a follow-up is one row more in a table.
 */
final class FollowUps implements AutoCloseable {
    private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");
    private static final long PROJECT = 1;
    private static final int CONNECTIONS = 4;

    private final HikariDataSource pool = new HikariDataSource();
    private final Deed deed = new Deed(pool);
    private final FollowUpRows rows;
    private final Claims claims;
    private long there;

    /** Makes the database and its tables, empty. */
    FollowUps(EmbeddedPostgres server, String name) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.getJdbcUrl("postgres", "postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        pool.setDataSource(server.getDatabase("postgres", name));
        pool.setMaximumPoolSize(CONNECTIONS);
        ActiveObjects tables = Tables.of(pool, "org.amends", List.of(FollowUpRow.class, ClaimRow.class));
        deed.prepare();
        rows = new FollowUpRows(tables);
        claims = new Claims(tables, Clock.systemUTC(), new ThisNode());
    }

    DataSource pool() {
        return pool;
    }

    /** What is done with a follow-up, and with whatever the peer has. */
    Deed deed() {
        return deed;
    }

    /** Adds so many, of which {@code due} are due now, spread evenly over the table; the others later, one a second. */
    void add(long due, long all) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement insert = connection.prepareStatement(insert(table(connection, "FOLLOW\\_UP")))) {
            long apart = all / due;
            insert.setLong(1, NOW.toEpochMilli());
            insert.setLong(2, apart);
            insert.setLong(3, due * apart);
            insert.setLong(4, there + 1);
            insert.setLong(5, there + all);
            insert.execute();
        }
        there += all;
    }

    private static String insert(String table) {
        return """
                INSERT INTO "%s"
                  ("FOLLOW_UP_ID", "ISSUE_ID", "PROJECT_ID", "PLACE", "TOUCH", "PROMISED_AT", "DUE_AT", "WAKE_AT", "STATE", "ATTEMPTS")
                SELECT 'f' || n, n, %2$d, '%2$d:owed', 'week', at, at, at, 'SCHEDULED', 0
                FROM (SELECT n, ? + CASE WHEN i %% ? = 0 AND i <= ? THEN 0 ELSE i * 1000 END AS at
                      FROM generate_series(?, ?) WITH ORDINALITY AS S (n, i)) AS T
                """
                .formatted(table, PROJECT);
    }

    /** Adds so many claims of follow-ups that are over. */
    void addClaims(long many) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    INSERT INTO "%s" ("CLAIM_KEY", "FOLLOW_UP_ID", "ATTEMPT", "NODE", "LEASE_ENDS")
                    SELECT 'over' || n || '#1', 'over' || n, 1, 'gone', 0 FROM generate_series(1, %d) AS n
                    """
                            .formatted(table(connection, "CLAIM"), many));
        }
    }

    private static String table(Connection connection, String name) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, "AO\\_%\\_" + name, null)) {
            tables.next();
            return tables.getString("TABLE_NAME");
        }
    }

    /** Describes to the query planner how the rows are spread. */
    void analyze() throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("VACUUM ANALYZE");
        }
    }

    /** What is due, at most so many: the wake-up's own query. */
    List<DueFollowUp> due(int most) {
        return rows.due(Instant.EPOCH, NOW, most);
    }

    /** Finds what is due, at most so many, and claims, does and completes each, one after the other, as a wake-up does. */
    void workOff(int most) throws SQLException {
        List<DueFollowUp> due = due(most);
        if (due.size() < most) {
            throw new IllegalStateException("Only " + due.size() + " follow-ups are due");
        }
        for (int from = 0; from < most; from += Claims.AT_ONCE) {
            List<DueFollowUp> some = due.subList(from, Math.min(most, from + Claims.AT_ONCE));
            Claims.Seen seen = claims.look(some.stream().map(DueFollowUp::id).toList());
            for (DueFollowUp one : some) {
                workOff(one, claims.claim(one.id(), seen).orElseThrow());
            }
        }
    }

    private void workOff(DueFollowUp due, Claim claim) throws SQLException {
        rows.attempt(claim);
        if (claims.holds(claim)) {
            deed.run();
            FollowUp waiting = FollowUp.scheduled(
                    due.id(), "week", Purpose.ASK, due.due(), Origin.resolution(String.valueOf(due.issueId())));
            FollowUp over = waiting.handedOver(new FollowUp.Task(due.issueId(), "TASK-" + due.issueId()));
            rows.write(due.issueId(), PROJECT, Optional.empty(), List.of(over));
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
