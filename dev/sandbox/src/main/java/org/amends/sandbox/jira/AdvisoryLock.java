package org.amends.sandbox.jira;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * A lock of PostgreSQL's, held by a connection of its own: whoever dies loses its connections, and with them the lock. One
 * thread at a time may use it.
 */
final class AdvisoryLock implements SandboxClusterLockService.AmongNodes {
    private static final String TAKE = "SELECT pg_try_advisory_lock(hashtextextended(?, 0))";
    private static final String FREE = "SELECT pg_advisory_unlock(hashtextextended(?, 0))";

    private final DataSource source;
    private final String name;
    private Optional<Connection> holding = Optional.empty();

    AdvisoryLock(DataSource source, String name) {
        this.source = source;
        this.name = name;
    }

    @Override
    public boolean tryTake() {
        try {
            Connection connection = source.getConnection();
            if (ask(connection, TAKE)) {
                holding = Optional.of(connection);
            } else {
                connection.close();
            }
            return holding.isPresent();
        } catch (SQLException failed) {
            throw new DatabaseFailed("the lock " + name, failed);
        }
    }

    /** If the database does not answer any more, the lock is gone with the connection. */
    @Override
    public void free() {
        try (Connection connection = holding.orElseThrow()) {
            ask(connection, FREE);
        } catch (SQLException gone) {
            throw new DatabaseFailed("the lock " + name, gone);
        } finally {
            holding = Optional.empty();
        }
    }

    private boolean ask(Connection connection, String question) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setString(1, name);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        } catch (SQLException broken) {
            connection.abort(Runnable::run);
            throw broken;
        }
    }
}
