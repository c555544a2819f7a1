package org.amends.sandbox;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** One PostgreSQL for all tests of this Java machine, because starting one takes seconds; each gets a database of its own. */
public final class TestPostgres {
    private static final String USER = "postgres";

    private TestPostgres() {}

    /** Starts with the first who asks, and stops with the Java machine. */
    private static final class Server {
        private static final EmbeddedPostgres RUNNING = started();

        private static EmbeddedPostgres started() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** A new and empty one. */
    public static DatabaseChoice.RunningPostgres newDatabase() {
        String name = "amends_" + UUID.randomUUID().toString().replace("-", "");
        run("CREATE DATABASE " + name);
        return new DatabaseChoice.RunningPostgres(Server.RUNNING.getJdbcUrl(USER, name));
    }

    /** Drops a database that was got here, whoever is still connected; leaves any other alone. */
    public static void drop(DatabaseChoice database) {
        if (database instanceof DatabaseChoice.RunningPostgres ours) {
            run("DROP DATABASE " + ours.url().replaceFirst("\\?.*", "").replaceFirst(".*/", "") + " WITH (FORCE)");
        }
    }

    private static void run(String sql) {
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new AssertionError(sql, failed);
        }
    }
}
