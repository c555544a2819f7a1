package org.amends.jira.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Test;

/** A wake-up reads what is due, however many wait for their day: rows are counted, for a clock would measure the machine. */
public final class DueOnPostgresTest {
    private static final int PENDING = 100_000;
    private static final int DUE = 1_000;
    private static final long NOW = Instant.parse("2026-12-01T08:00:00Z").toEpochMilli();
    private static final Pattern READ = Pattern.compile("Scan .*rows=(\\d+) loops=|Rows Removed by Filter: (\\d+)");

    @Test
    public void amongAHundredThousandOnlyWhatIsDueIsRead() throws Exception {
        try (EmbeddedPostgres server = TestDatabase.server();
                TestDatabase database = TestDatabase.postgres(server)) {
            FollowUpRows rows = new FollowUpRows(database.node());
            try (Connection connection = database.connection();
                    Statement statement = connection.createStatement()) {
                statement.execute(fill());
                statement.execute("ANALYZE");
                List<DueFollowUp> due = rows.due(Instant.EPOCH, Instant.ofEpochMilli(NOW), DUE);
                assertEquals(DUE, due.size());
                long read = read(statement, last(database.statements()));
                assertTrue(read + " rows read", read <= DUE + 10);
            }
        }
    }

    /** All that is due is due at the same instant, when work begins; the others are later, one a second. */
    private static String fill() {
        return """
                INSERT INTO "AO_C0FFEE_FOLLOW_UP"
                  ("FOLLOW_UP_ID", "ISSUE_ID", "PROJECT_ID", "PLACE", "TOUCH", "PROMISED_AT", "DUE_AT", "WAKE_AT", "STATE", "ATTEMPTS")
                SELECT 'f' || n, n, 1, '1:owed', 'week', at, at, at, 'SCHEDULED', 0
                FROM (SELECT n, %1$d + GREATEST(0, n - %2$d) * 1000 AS at FROM generate_series(1, %3$d) AS n) AS S
                """
                .formatted(NOW, DUE, PENDING);
    }

    private static String last(List<String> statements) {
        return statements
                .get(statements.size() - 1)
                .replaceFirst("\\?", "0")
                .replaceFirst("\\?", String.valueOf(NOW))
                .replaceFirst("\\?", "0")
                .replaceFirst("\\?", "' '");
    }

    private static long read(Statement statement, String query) throws Exception {
        long read = 0;
        try (ResultSet plan = statement.executeQuery("EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) " + query)) {
            while (plan.next()) {
                Matcher found = READ.matcher(plan.getString(1));
                if (found.find()) {
                    read += Long.parseLong(found.group(1) == null ? found.group(2) : found.group(1));
                }
            }
        }
        return read;
    }
}
