package org.amends.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.amends.sandbox.jira.Desk;

/**
 * How soon the page <em>Follow-ups</em> and its address in REST answer, over HTTP, on one connection, where very many follow-ups
 * of one project are not over: nine of ten are owed, from two months ago to two months from now, one of ten failed.
 */
final class QueueCost {
    /** How many there are in a full measurement. */
    static final long MANY = 100_000;

    private static final long MOST_MICROS = 1_000_000;
    private static final int TICKETS = 100;
    private static final int OWNERS = 20;
    private static final String PAGE = "/projects/CARE/queues/addon/amends-follow-ups";
    private static final String REST = "/rest/amends/1.0/projects/CARE/follow-ups";

    private final Stand stand;
    private final Ground ground;
    private final long many;
    private final Duration time;

    QueueCost(Stand stand, Ground ground, long many, Duration time) {
        this.stand = stand;
        this.ground = ground;
        this.many = many;
        this.time = time;
    }

    void measure(Findings findings) throws Exception {
        Prototypes.switchOn(stand);
        long first = tickets();
        fill(first, stand.issue(first).getProjectId());
        Agent ana = stand.agent("ana");
        Turns turns = new Turns();
        Map<String, String> asked = asked();
        asked.forEach((what, path) -> turns.with(what, round -> () -> ana.get(path)));
        Map<String, Timings> taken = turns.take(time.multipliedBy(asked.size()));
        taken.forEach((what, timings) -> {
            findings.add(Count.of(what + ", µs, half of the answers within", Math.round(timings.median()))
                    .atMost(MOST_MICROS));
            findings.add(Count.of("… the slowest of " + timings.count(), Math.round(timings.slowest())));
        });
    }

    private Map<String, String> asked() {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("The page", PAGE);
        asked.put("REST, as one comes", REST);
        for (String bucket : List.of("overdue", "today", "week", "later", "failed")) {
            asked.put("REST, " + bucket, REST + "?bucket=" + bucket);
        }
        asked.put("REST, overdue, one's own", REST + "?bucket=overdue&owner=me");
        asked.put("REST, later, the last page", REST + "?bucket=later&start=" + (many * 2 / 5));
        return asked;
    }

    /** The id of the first of some tickets with ids that follow on each other. */
    private long tickets() {
        List<Long> ids = LongStream.range(0, TICKETS)
                .mapToObj(n -> stand.as("ana", () -> {
                    Desk desk = stand.jira().desk();
                    String key =
                            desk.create("CARE", "10003", "Charged twice", "You take it twice.", Optional.of("rosa"));
                    return desk.ticket(key).row().id();
                }))
                .toList();
        if (ids.get(TICKETS - 1) - ids.get(0) != TICKETS - 1) {
            throw new IllegalStateException("The tickets have the ids " + ids);
        }
        return ids.get(0);
    }

    private void fill(long firstTicket, long project) throws SQLException {
        String owners = Stream.of("ana", "ben")
                .map(name -> "WHEN '" + name + "' THEN '" + stand.key(name) + "'")
                .reduce("", (all, one) -> all + " " + one);
        String insert =
                """
                INSERT INTO "%1$s"
                  ("FOLLOW_UP_ID", "ISSUE_ID", "PROJECT_ID", "PLACE", "TOUCH", "PROMISED_AT", "DUE_AT", "WAKE_AT", "STATE",
                   "ATTEMPTS", "CLAIMS_BEFORE", "OWNER")
                SELECT CONCAT('q', n), %2$d + MOD(n, %3$d), %4$d, CASE WHEN failed THEN '%4$d:failed' ELSE '%4$d:owed' END,
                  'week', due, due, CASE WHEN failed OR due <= %5$d THEN %6$d ELSE due END,
                  CASE WHEN failed THEN 'FAILED' WHEN due <= %5$d THEN 'TASK' ELSE 'SCHEDULED' END, 0, 0,
                  CASE owner %7$s ELSE owner END
                FROM (SELECT n, MOD(n, 10) = 0 AS failed, %5$d + (MOD(n * 7919, 120) - 60) * CAST(86400000 AS BIGINT) + MOD(n, 900) * 1000 AS due,
                        CASE MOD(n, %8$d) WHEN 0 THEN 'ana' WHEN 1 THEN 'ben' ELSE CONCAT('agent', MOD(n, %8$d)) END AS owner
                      FROM (SELECT CAST(N AS BIGINT) AS n FROM GENERATE_SERIES(1, %9$d) AS S(N)) AS numbers) AS rows_to_be
                """;
        try (Connection connection = stand.pool().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(insert.formatted(
                    table(connection),
                    firstTicket,
                    TICKETS,
                    project,
                    stand.jira().clock().millis(),
                    Long.MAX_VALUE,
                    owners,
                    OWNERS,
                    many));
            statement.execute(ground.analyze());
        }
    }

    private static String table(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, "AO\\_%\\_FOLLOW\\_UP", null)) {
            tables.next();
            return tables.getString("TABLE_NAME");
        }
    }
}
