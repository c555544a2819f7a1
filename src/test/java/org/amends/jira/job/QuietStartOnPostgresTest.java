package org.amends.jira.job;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import org.amends.jira.store.TestDatabase;
import org.junit.AfterClass;
import org.junit.BeforeClass;

public final class QuietStartOnPostgresTest extends QuietStartStory {
    private static EmbeddedPostgres server;

    @BeforeClass
    public static void start() throws IOException {
        server = TestDatabase.server();
    }

    @AfterClass
    public static void stop() throws IOException {
        server.close();
    }

    @Override
    TestDatabase database() throws SQLException {
        return TestDatabase.postgres(server);
    }
}
