package org.amends.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.amends.sandbox.DatabaseChoice;

/** A database of a PostgreSQL server that runs as long as the measurement. */
record PostgresGround(EmbeddedPostgres server, String database, Path directory) implements Ground {
    /** A new and empty database of the server. */
    static PostgresGround create(EmbeddedPostgres server, String database, Path directory) throws SQLException {
        execute(server, "CREATE DATABASE " + database);
        return new PostgresGround(server, database, directory);
    }

    private static void execute(EmbeddedPostgres server, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.getJdbcUrl("postgres", "postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public DatabaseChoice choice() {
        return new DatabaseChoice.RunningPostgres(server.getJdbcUrl("postgres", database));
    }

    @Override
    public boolean apart() {
        return true;
    }

    @Override
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(server.getJdbcUrl("postgres", database));
    }

    @Override
    public String analyze() {
        return "VACUUM ANALYZE";
    }

    @Override
    public String explain() {
        return "EXPLAIN ";
    }

    @Override
    public boolean readsAll(String plan) {
        return plan.contains("Seq Scan");
    }

    @Override
    public Ground copy() throws IOException, SQLException {
        String copy = database + "_copy";
        execute(server, "DROP DATABASE IF EXISTS " + copy);
        execute(server, "CREATE DATABASE " + copy + " TEMPLATE " + database);
        return new PostgresGround(
                server, copy, Files.createDirectories(directory.resolveSibling(directory.getFileName() + "-copy")));
    }
}
