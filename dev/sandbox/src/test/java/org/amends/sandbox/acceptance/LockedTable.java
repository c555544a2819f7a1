package org.amends.sandbox.acceptance;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.amends.sandbox.DatabaseChoice;

/** A table of a PostgreSQL that can be read, and not be written to before this is closed: who wants to is held where it is. */
final class LockedTable implements AutoCloseable {
    private static final String WAITING = " FROM pg_locks WHERE NOT granted AND relation = '%s'::regclass";

    private final String table;
    private final Connection connection;

    LockedTable(DatabaseChoice.RunningPostgres database, String table) {
        this.table = table;
        this.connection = connected(database);
        ask("LOCK TABLE " + table + " IN SHARE MODE");
    }

    private static Connection connected(DatabaseChoice.RunningPostgres database) {
        try {
            Connection connection = DriverManager.getConnection(database.url());
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException failed) {
            throw new AssertionError("The test cannot reach its database.", failed);
        }
    }

    /** How many connections want to write to it by now. */
    long waiting() {
        return ask("SELECT count(*)" + WAITING.formatted(table));
    }

    /** Ends them, as if the machine that they belong to were gone: what they want to write is not written. */
    void endWaiting() {
        ask("SELECT count(pg_terminate_backend(pid))" + WAITING.formatted(table));
    }

    @Override
    public void close() {
        ask("ROLLBACK");
        try {
            connection.close();
        } catch (SQLException failed) {
            throw new AssertionError("The test's connection does not close.", failed);
        }
    }

    private long ask(String sql) {
        try (Statement statement = connection.createStatement()) {
            return statement.execute(sql) ? first(statement.getResultSet()) : 0;
        } catch (SQLException failed) {
            throw new AssertionError(sql, failed);
        }
    }

    private static long first(ResultSet found) throws SQLException {
        found.next();
        return found.getLong(1);
    }
}
