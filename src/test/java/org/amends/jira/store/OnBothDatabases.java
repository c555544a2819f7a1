package org.amends.jira.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** A story that is told twice: on H2 and on PostgreSQL, each test on an empty database. */
@RunWith(Parameterized.class)
public abstract class OnBothDatabases {
    private static final String H2 = "H2";

    private static EmbeddedPostgres server;

    protected final TestDatabase database;

    protected OnBothDatabases(String kind) throws SQLException {
        this.database = kind.equals(H2) ? TestDatabase.h2() : TestDatabase.postgres(server);
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<String> databases() {
        return List.of(H2, "PostgreSQL");
    }

    @BeforeClass
    public static void start() throws IOException {
        server = TestDatabase.server();
    }

    @AfterClass
    public static void stop() throws IOException {
        server.close();
    }

    @After
    public final void close() {
        database.close();
    }
}
