package org.amends.sandbox;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Deque;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;

/** Opens the database that was chosen; whatever has to be closed afterwards is put where the rest of it is. */
final class Storage {
    /** As Jira has them by default; a thread may need two at once. */
    private static final int CONNECTIONS = 20;

    /** Jira waits for thirty seconds; here somebody sits before it. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final DataDirectory data;
    private final Deque<AutoCloseable> open;
    private Optional<DatabaseChoice> shared = Optional.empty();

    Storage(DataDirectory data, Deque<AutoCloseable> open) {
        this.data = data;
        this.open = open;
    }

    /**
     * Opens it.
     *
     * @throws DatabaseRefused when the directory was begun with another kind, or the database cannot be had
     * @throws IOException when the directory cannot be used
     */
    DataSource open(DatabaseChoice chosen) throws IOException {
        data.refuseAnotherThan(chosen);
        DataSource database = connected(chosen);
        data.remember(chosen);
        return database;
    }

    /** How another node comes to the database that was opened; empty where no other can. */
    Optional<DatabaseChoice> shared() {
        return shared;
    }

    private DataSource connected(DatabaseChoice chosen) throws IOException {
        if (chosen instanceof DatabaseChoice.RunningPostgres running) {
            shared = Optional.of(running);
            return usable(pool(running.url(), running.address()), running.address());
        }
        if (chosen instanceof DatabaseChoice.OwnPostgres) {
            PostgresServer server = PostgresServer.start(data);
            open.push(server);
            shared = Optional.of(new DatabaseChoice.RunningPostgres(server.url()));
            return pool(server.url(), "in " + data.postgres());
        }
        return h2();
    }

    /** From version 15 on PostgreSQL lets only a database's owner create tables, so this is the common case. */
    private static DataSource usable(DataSource database, String where) throws DatabaseRefused {
        String asking = "SELECT has_schema_privilege('public', 'CREATE')";
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(asking)) {
            if (answer.next() && answer.getBoolean(1)) {
                return database;
            }
        } catch (SQLException failed) {
            throw new DatabaseRefused("The database " + where + " cannot be used: " + failed.getMessage(), failed);
        }
        throw new DatabaseRefused(
                "The database " + where + " cannot be used: its user may not create tables in the schema public.");
    }

    private DataSource h2() throws IOException {
        try {
            H2File file = new H2File(data, Storage::pooling, PATIENCE);
            open.push(file);
            return file.source();
        } catch (PoolInitializationException unusable) {
            throw new IOException(
                    unusable.getCause() instanceof SQLException cause
                                    && cause.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1
                            ? "another sandbox seems to be running on it."
                            : "its database cannot be opened. " + unusable.getMessage(),
                    unusable);
        }
    }

    private DataSource pool(String url, String where) throws DatabaseRefused {
        HikariConfig config = pooling();
        config.setJdbcUrl(url);
        try {
            HikariDataSource pool = new HikariDataSource(config);
            open.push(pool);
            return pool;
        } catch (PoolInitializationException unreachable) {
            throw new DatabaseRefused(
                    "The database " + where + " cannot be used: "
                            + unreachable.getCause().getMessage(),
                    unreachable);
        }
    }

    private static HikariConfig pooling() {
        HikariConfig config = new HikariConfig();
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE.toMillis());
        return config;
    }
}
