package org.amends.jira.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.AfterClass;
import org.junit.BeforeClass;

public final class StoresOnPostgresTest extends StoresStory {

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
}
