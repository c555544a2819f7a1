package org.amends.jira.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amends.apology.followup.Agenda;
import org.amends.apology.followup.Bucket;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.followup.Origin;
import org.amends.apology.followup.Purpose;
import org.amends.apology.followup.Touch;
import org.amends.jira.store.FollowUpQueue.Asked;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What the queue finds, and how much it reads for that; the subclasses name the database. */
public abstract class QueueStory {
    private static final long CARE = 10000;
    private static final long OPS = 10001;

    /** A Tuesday. */
    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");

    private static final Agenda DAYS = Agenda.at(NOW, ZoneOffset.UTC, Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));

    private static final int PENDING = 100_000;
    private static final int PAGE = 50;

    private TestDatabase database;
    private ActiveObjects ao;
    private FollowUpQueue queue;
    private int issues;

    abstract TestDatabase database() throws Exception;

    /** How many rows of the table or its indexes the database looks at for this statement. */
    abstract long read(Connection connection, String statement) throws SQLException;

    /** Fills the table: an expression for the row's number, and a query that gives that many numbers as {@code n}. */
    abstract String numbers(int many);

    @Before
    public void open() throws Exception {
        database = database();
        ao = database.node();
        queue = new FollowUpQueue(ao);
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void whatIsOwedStandsInTheBucketOfItsDay() {
        List<FollowUp> all = new ArrayList<>();
        for (String due : List.of(
                "2026-11-30T23:59:59.999Z",
                "2026-12-01T00:00:00Z",
                "2026-12-01T09:44:00Z",
                "2026-12-01T09:50:00Z",
                "2026-12-01T23:59:59.999Z",
                "2026-12-02T00:00:00Z",
                "2026-12-06T23:59:59.999Z",
                "2026-12-07T00:00:00Z",
                "2027-12-07T00:00:00Z")) {
            for (FollowUp.State state : FollowUp.State.values()) {
                all.add(followUp(due + state, Instant.parse(due), state));
            }
        }
        all.forEach(one -> owed(CARE, "ana", one));
        for (Bucket bucket : Bucket.values()) {
            Set<String> expected = Set.copyOf(all.stream()
                    .filter(one -> DAYS.of(one).equals(Optional.of(bucket)))
                    .map(FollowUp::id)
                    .toList());
            List<String> found = ids(everybody(), bucket, 0, 200);
            assertEquals(bucket.toString(), expected, Set.copyOf(found));
            assertEquals(bucket.toString(), expected.size(), found.size());
            assertEquals(bucket.toString(), expected.size(), queue.count(everybody(), bucket));
        }
    }

    @Test
    public void pagesFollowOneAnotherAlsoWhereAllAreDueAtOnce() {
        for (int i = 0; i < 12; i++) {
            owed(CARE, "ana", followUp("f" + i, NOW, FollowUp.State.TASK));
        }
        List<String> pages = Stream.of(0, 5, 10)
                .flatMap(start -> ids(everybody(), Bucket.TODAY, start, 5).stream())
                .toList();
        assertEquals(12, Set.copyOf(pages).size());
        assertEquals(List.of(), ids(everybody(), Bucket.TODAY, 12, 5));
    }

    @Test
    public void eachHasTheirOwnAndNoOtherProjectsIsAmongThem() {
        owed(CARE, "ana", followUp("anas", NOW, FollowUp.State.TASK));
        owed(CARE, "ben", followUp("bens", NOW.minusSeconds(1), FollowUp.State.DUE));
        owed(CARE, "cleo", followUp("cleos", NOW, FollowUp.State.FAILED));
        owed(CARE, "dora", followUp("doras", NOW, FollowUp.State.DONE));
        owed(OPS, "ana", followUp("anas elsewhere", NOW, FollowUp.State.TASK));
        assertEquals(List.of("bens", "anas"), ids(everybody(), Bucket.TODAY, 0, 9));
        assertEquals(List.of("anas"), ids(of("ana"), Bucket.TODAY, 0, 9));
        assertEquals(List.of(), ids(of("cleo"), Bucket.TODAY, 0, 9));
        assertEquals(List.of("cleos"), ids(of("cleo"), Bucket.FAILED, 0, 9));
        assertEquals(List.of("ana", "ben", "cleo"), queue.owners(CARE, 9));
        assertEquals(2, queue.owners(CARE, 2).size());
    }

    @Test
    public void whatStandsInARowComesBack() {
        FollowUp task = followUp("f", NOW, FollowUp.State.SCHEDULED)
                .moved(NOW.plusSeconds(60))
                .handedOver(new FollowUp.Task(20001, "CARE-9"));
        owed(CARE, "ana", task);
        FollowUpRows rows = new FollowUpRows(ao);
        rows.putOff("f", 1, NOW, "no permission");
        assertEquals(
                List.of(new QueuedFollowUp(
                        "f",
                        issues,
                        Optional.of(Touch.WEEK),
                        FollowUp.State.TASK,
                        NOW,
                        NOW.plusSeconds(60),
                        Optional.of(20001L),
                        Optional.of("ana"),
                        Optional.of("no permission"),
                        1)),
                queue.page(everybody(), Bucket.TODAY, 0, 9));
    }

    /** A page costs what stands on it: rows that were read are counted, for a clock would measure the machine. */
    @Test
    public void amongAHundredThousandAPageReadsAboutWhatItShows() throws SQLException {
        fill();
        try (Connection connection = database.connection()) {
            for (Asked asked : List.of(everybody(), of("agent7"))) {
                for (Bucket bucket : Bucket.values()) {
                    int from = database.statements().size();
                    assertEquals(PAGE, queue.page(asked, bucket, 0, PAGE).size());
                    long read = read(connection, filled(from, asked, bucket));
                    String found = "%s, %s: %d rows read"
                            .formatted(bucket, asked.owner().orElse("everybody"), read);
                    System.out.println(getClass().getSimpleName() + ": " + found);
                    assertTrue(found, read <= 2 * PAGE + 10);
                }
            }
            int before = database.statements().size();
            assertEquals(20, queue.owners(CARE, 100).size());
            assertTrue(database.statements().size() - before <= 2 * 21);
        }
    }

    private void fill() throws SQLException {
        long day = Duration.ofDays(1).toMillis();
        long today = DAYS.today().toEpochMilli();
        String insert =
                """
                INSERT INTO "AO_C0FFEE_FOLLOW_UP"
                  ("FOLLOW_UP_ID", "ISSUE_ID", "PROJECT_ID", "PLACE", "TOUCH", "PROMISED_AT", "DUE_AT", "STATE", "ATTEMPTS", "OWNER")
                SELECT 'f' || n, n, %1$d,
                  CASE WHEN MOD(n, 10) = 0 THEN '%1$d:failed' WHEN MOD(n, 10) < 7 THEN '%1$d:owed' ELSE '%1$d:over' END,
                  'week', %2$d, %2$d + MOD(n * 7919, 23) * %3$d - 6 * %3$d + MOD(n, 9) * 3600000 + 36000000,
                  'TASK', 0, 'agent' || MOD(n / 10, 20)
                FROM %4$s
                """
                        .formatted(CARE, today, day, numbers(PENDING));
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            statement.execute(insert);
            statement.execute("ANALYZE");
        }
    }

    /** The statement that was sent last, with its values in it, as a database's explanation wants them. */
    private String filled(int from, Asked asked, Bucket bucket) {
        String sent = database.statements().get(from);
        List<Object> values = FollowUpQueue.values(asked, bucket);
        for (Object value : values) {
            sent = sent.replaceFirst("\\?", value instanceof String text ? "'" + text + "'" : value.toString());
        }
        return sent;
    }

    private void owed(long project, String owner, FollowUp followUp) {
        issues++;
        new FollowUpRows(ao).write(issues, project, Optional.of(owner), List.of(followUp));
    }

    private List<String> ids(Asked asked, Bucket bucket, int start, int limit) {
        return queue.page(asked, bucket, start, limit).stream()
                .map(QueuedFollowUp::id)
                .toList();
    }

    private static Asked everybody() {
        return new Asked(CARE, Optional.empty(), DAYS);
    }

    private static Asked of(String owner) {
        return new Asked(CARE, Optional.of(owner), DAYS);
    }

    private static FollowUp followUp(String id, Instant due, FollowUp.State state) {
        return FollowUp.scheduled(id, Touch.WEEK, Purpose.ASK, due, Origin.resolution("900"))
                .in(state, Optional.empty());
    }
}
