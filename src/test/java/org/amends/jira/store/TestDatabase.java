package org.amends.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import net.java.ao.DatabaseProvider;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;

/** A real database, empty, for one test. */
public final class TestDatabase implements AutoCloseable {

    private final HikariDataSource pool = new HikariDataSource();
    private final Statements statements = new Statements();
    private final Supplier<DatabaseProvider> provider;

    private TestDatabase(String url, String user, boolean postgres) {
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setMaximumPoolSize(12);
        this.provider = postgres
                ? () -> new PostgreSQLDatabaseProvider(TestTables.disposable(pool, statements), "public")
                : () -> new H2DatabaseProvider(TestTables.disposable(pool, statements), "PUBLIC");
    }

    /** H2 in memory. */
    public static TestDatabase h2() {
        return new TestDatabase("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", false);
    }

    /** A new database in a running PostgreSQL. */
    public static TestDatabase postgres(EmbeddedPostgres server) throws SQLException {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return new TestDatabase(server.getJdbcUrl("postgres", name), "postgres", true);
    }

    /** A PostgreSQL server. */
    public static EmbeddedPostgres server() throws IOException {
        return EmbeddedPostgres.builder().start();
    }

    /** What reached the database, oldest first. */
    public List<String> statements() {
        return statements.executed();
    }

    /** One node of a cluster on this database. */
    public ActiveObjects node() {
        try {
            return TestTables.on(provider.get());
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** A connection of its own, for what no store does. */
    Connection connection() throws SQLException {
        return pool.getConnection();
    }

    @Override
    public void close() {
        pool.close();
    }
}
