package org.amends.jira.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.AfterClass;
import org.junit.BeforeClass;

public final class QueueOnPostgresTest extends QueueStory {
    /** Of a scan: what it gave, and what it looked at and threw away. */
    private static final Pattern READ = Pattern.compile("Scan .*rows=(\\d+) loops=|Rows Removed by Filter: (\\d+)");

    private static EmbeddedPostgres server;

    @BeforeClass
    public static void start() throws IOException {
        server = TestDatabase.server();
    }

    @AfterClass
    public static void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @Override
    TestDatabase database() throws SQLException {
        return TestDatabase.postgres(server);
    }

    @Override
    long read(Connection connection, String statement) throws SQLException {
        long read = 0;
        try (Statement explain = connection.createStatement();
                ResultSet plan = explain.executeQuery("EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) " + statement)) {
            while (plan.next()) {
                Matcher found = READ.matcher(plan.getString(1));
                if (found.find()) {
                    read += Long.parseLong(found.group(1) == null ? found.group(2) : found.group(1));
                }
            }
        }
        return read;
    }

    @Override
    String numbers(int many) {
        return "generate_series(1, " + many + ") AS n";
    }
}
