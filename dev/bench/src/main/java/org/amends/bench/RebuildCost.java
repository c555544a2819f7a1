package org.amends.bench;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * How long it takes to write all projections anew from very many journals, by the button that an administrator has: once where they
 * are lost, once where all of them are right, and once stopped half way and resumed.
 */
final class RebuildCost {
    private static final String REST = "/rest/amends/1.0/admin/rebuild";
    private static final String THREAD = "amends-rebuilding";
    private static final Duration PATIENCE = Duration.ofHours(2);

    /** Of the second run so many connections are watched: all of a hundred thousand would not fit into memory. */
    private static final int WATCHED = 20_000;

    /** How far it has come is written down, and a node says that it is alive. */
    private static final String ITS_OWN = "WAKE_UP";

    /** What is written anew; the journal and what admins arranged stay. */
    private static final List<String> PROJECTIONS = List.of("APOLOGY", "FOLLOW_UP", "PROMISE", "OVERRIDE");

    private final Stand stand;
    private final Agent admin;

    RebuildCost(Stand stand) throws IOException, InterruptedException {
        this.stand = stand;
        this.admin = stand.agent("admin");
    }

    void measure(Findings findings) throws Exception {
        long journals = lose();
        long mails = mails();
        long before = heap();
        long began = System.nanoTime();
        JsonObject halfway = until("start", state -> state.getLong("done") >= journals / 2 || finished(state));
        long after = heap();
        JsonObject lost = until("", RebuildCost::finished);
        long millis = millis(began);
        findings.add(Count.of("Journals", lost.getLong("total")));
        findings.add(Count.of("From nothing, ms", millis));
        findings.add(Count.of("… journals a second", lost.getLong("done") * 1_000 / Math.max(1, millis)));
        findings.add(Count.of("… changed", lost.getLong("changed")));
        findings.add(Count.of("… failed", lost.getLong("failed")).atMost(0));
        findings.add(Count.of(
                "… heap in use at " + halfway.getLong("done") + ", collected, bytes more than before",
                Math.max(0, after - before)));
        again(findings);
        stopped(findings, journals);
        findings.add(Count.of("Mails, of all three runs", mails() - mails).atMost(0));
    }

    /** Where all is right nothing is written: no statement of its thread but its own progress. The wake-up job goes on meanwhile. */
    private void again(Findings findings) throws Exception {
        stand.settle();
        AtomicInteger seen = new AtomicInteger();
        long began = System.nanoTime();
        Recording recorded = stand.watcher()
                .record(
                        thread -> thread.getName().startsWith(THREAD) && seen.incrementAndGet() <= WATCHED,
                        () -> until("start", RebuildCost::finished));
        long millis = millis(began);
        JsonObject state = state();
        findings.add(Count.of("Where all is right, ms", millis));
        findings.add(Count.of("… journals a second", state.getLong("done") * 1_000 / Math.max(1, millis)));
        // What the wake-up job writes to an issue while the rebuilding is at it counts here too: so it has no limit.
        findings.add(Count.of("… changed, by whoever", state.getLong("changed")));
        findings.add(Count.of(
                "… statements watched, of its first " + Math.min(seen.get(), WATCHED) + " connections",
                recorded.statements().size()));
        findings.add(Count.of(
                        "… of these such as write, but for its progress",
                        recorded.statements().stream()
                                .filter(statement ->
                                        !statement.reads() && !statement.sql().contains(ITS_OWN))
                                .count())
                .atMost(0));
    }

    private void stopped(Findings findings, long journals) throws Exception {
        until("start", state -> state.getLong("done") >= journals / 4 && !finished(state));
        long began = System.nanoTime();
        post("stop");
        JsonObject rests = resting();
        findings.add(Count.of("Stopped: at rest within, ms", millis(began)));
        findings.add(Count.of("… at", rests.getLong("done")));
        JsonObject state = until("resume", RebuildCost::finished);
        findings.add(Count.of("Resumed: done at the end", state.getLong("done")));
        findings.add(
                Count.of("… more or fewer than there are", Math.abs(state.getLong("done") - state.getLong("total")))
                        .atMost(0));
    }

    /** Every projection is gone: rows, fields and properties. How many journals are left to write them from. */
    private long lose() throws SQLException {
        try (Connection connection = stand.pool().getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : PROJECTIONS) {
                statement.execute("DELETE FROM \"" + table(connection, table) + "\"");
            }
            statement.execute("DELETE FROM SBX_FIELD_VALUE WHERE FIELD_ID IN"
                    + " (SELECT ID FROM SBX_FIELD WHERE TYPE_KEY LIKE 'org.amends.%')");
            statement.execute("DELETE FROM SBX_PROPERTY WHERE ENTITY = 'IssueProperty' AND PKEY = 'amends.apology'");
            try (ResultSet count = statement.executeQuery(
                    "SELECT COUNT(*) FROM \"" + table(connection, "JOURNAL") + "\" WHERE \"SEQ\" = 1")) {
                count.next();
                return count.getLong(1);
            }
        }
    }

    private long mails() throws SQLException {
        try (Connection connection = stand.pool().getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM SBX_MAIL")) {
            count.next();
            return count.getLong(1);
        }
    }

    private static String table(Connection connection, String name) throws SQLException {
        try (ResultSet tables =
                connection.getMetaData().getTables(null, null, "AO\\_______\\_" + name.replace("_", "\\_"), null)) {
            tables.next();
            return tables.getString("TABLE_NAME");
        }
    }

    /** Asks for it, and looks every little while how far it has come. */
    private JsonObject until(String wish, Predicate<JsonObject> far) throws Exception {
        if (!wish.isEmpty()) {
            post(wish);
        }
        long end = System.nanoTime() + PATIENCE.toNanos();
        JsonObject state = state();
        while (!far.test(state)) {
            if (System.nanoTime() > end) {
                throw new IOException("It does not come that far: " + state);
            }
            Thread.sleep(20);
            state = state();
        }
        return state;
    }

    /** Stopped, and no further a while later. */
    private JsonObject resting() throws Exception {
        JsonObject before = until("", state -> "stopped".equals(state.getString("state")));
        JsonObject now = state();
        for (int still = 0; still < 5; still++) {
            Thread.sleep(20);
            before = now;
            now = state();
            still = now.getLong("done") == before.getLong("done") ? still : 0;
        }
        return now;
    }

    private void post(String wish) throws IOException, InterruptedException {
        admin.post(REST + "/" + wish, "{}");
    }

    private JsonObject state() throws IOException, InterruptedException, JsonParserException {
        return JsonParser.object().from(admin.text(REST));
    }

    private static boolean finished(JsonObject state) {
        return "finished".equals(state.getString("state"));
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static long millis(long began) {
        return Duration.ofNanos(System.nanoTime() - began).toMillis();
    }
}
