package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParserException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.amends.sandbox.jira.ImportRefused;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Two hundred tickets of real people, driven to their end over REST in orders by chance; each number of the report is counted
 * again, from the journal and Jira's rows in SQL, and the orders once more by what the test did.
 */
public class ReportedTicketsIT {
    @ClassRule
    public static final RunningSandbox SANDBOX = new RunningSandbox();

    private static final long SEED = Long.getLong("amends.seed", 20_261_128);
    private static final int TICKETS = 200;
    private static final int BATCHES = 5;
    private static final int FEW = 10;
    private static final int OVERRIDES = 100;
    private static final List<String> ORDERS =
            List.of("none", "personal", "before", "after", "owed-before", "owed-after", "unknown");

    private final Random chance = new Random(SEED);

    @Test
    public void whatItSaysIsWhatHappened() throws IOException, ImportRefused, JsonParserException, SQLException {
        RealTickets tickets = new RealTickets();
        assumeTrue("the tickets are not beside the checkout: " + tickets.file(), tickets.areThere());
        SANDBOX.restartImporting(tickets.file());
        Settings.switchOn(SANDBOX);
        Caller ana = Caller.signedIn(SANDBOX, "ana").keepingItsConnection();
        List<JsonObject> shuffled = new ArrayList<>(
                tickets.all().stream().map(JsonObject.class::cast).toList());
        Collections.shuffle(shuffled, chance);
        List<DrivenTicket> driven = shuffled.stream()
                .limit(TICKETS)
                .map(ticket -> new DrivenTicket(
                        SANDBOX,
                        ana,
                        chance,
                        ticket.getString("key"),
                        ticket.getObject("fields").getObject("resolution") != null))
                .toList();
        rate(driven);
        int answered = 0;
        for (int batch = 0; batch < BATCHES; batch++) {
            int size = TICKETS / BATCHES;
            driven.subList(batch * size, (batch + 1) * size).forEach(DrivenTicket::driven);
            SANDBOX.jira().clock().advance(Duration.ofDays(25));
            SANDBOX.aMinutePasses();
            SANDBOX.aMinutePasses();
            answered += driven.subList(0, (batch + 1) * size).stream()
                    .mapToInt(DrivenTicket::lookedAfter)
                    .sum();
        }
        SANDBOX.aMinutePasses();
        assertTrue("answers: " + answered, answered > TICKETS);
        JournalCount count = new JournalCount(SANDBOX.tables());
        ordersAreAsDriven(driven, count);
        JsonObject report = ana.get(Doors.REST + "/projects/CARE/report").json();
        List<String> csv =
                ana.get(Doors.REST + "/projects/CARE/report.csv").body().lines().toList();
        months(report, csv, count);
        lines(report, csv, count);
        overrides(report, driven, count);
    }

    /** Two of three customers gave stars, in the field of JSM's own. */
    private void rate(List<DrivenTicket> driven) throws SQLException {
        try (Connection connection = SANDBOX.tables().getConnection()) {
            done(
                    connection,
                    "INSERT INTO SBX_FIELD (ID, TYPE_KEY, NAME) VALUES (?, 'com.atlassian.servicedesk:sd-request-feedback',"
                            + " 'Satisfaction')",
                    JournalCount.STARS);
            done(
                    connection,
                    "INSERT INTO SBX_FIELD_CONTEXT (ID, FIELD_ID, NAME, ANYWHERE) VALUES (?, ?, 'Everywhere', TRUE)",
                    JournalCount.STARS,
                    JournalCount.STARS);
            for (DrivenTicket ticket : driven) {
                if (chance.nextInt(3) > 0) {
                    done(
                            connection,
                            "INSERT INTO SBX_FIELD_VALUE (FIELD_ID, ISSUE_ID, VAL) SELECT ?, ID, ? FROM SBX_ISSUE WHERE IKEY = ?",
                            JournalCount.STARS,
                            Integer.toString(1 + chance.nextInt(5)),
                            ticket.key());
                }
            }
        }
    }

    private static void done(Connection connection, String change, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(change)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        }
    }

    /** What the test did, what SQL makes of the journal: the same, ticket by ticket. */
    private static void ordersAreAsDriven(List<DrivenTicket> driven, JournalCount count) {
        Map<String, String> expected = new TreeMap<>();
        driven.forEach(ticket -> expected.put(id(ticket.key()), ticket.order()));
        assertEquals("seed " + SEED, expected, count.orderOfEach());
    }

    private static String id(String key) {
        return SANDBOX.as(
                "admin",
                () -> Long.toString(SANDBOX.jira().desk().ticket(key).row().id()));
    }

    private static void months(JsonObject report, List<String> csv, JournalCount count) {
        int all = 0;
        for (int at = 0; at < 12; at++) {
            JsonObject month = report.getArray("months").getObject(at);
            YearMonth which = YearMonth.from(today()).minusMonths(11L - at);
            assertEquals(which.toString(), month.getString("month"));
            Map<String, Integer> counts = count.orders(
                    start(which.atDay(1)), start(which.plusMonths(1).atDay(1)));
            int n = counts.values().stream().mapToInt(Integer::intValue).sum();
            counted(which.toString(), n, month);
            List<Integer> each =
                    ORDERS.stream().map(order -> counts.getOrDefault(order, 0)).toList();
            assertEquals(
                    which.toString(), n < FEW ? null : each, n < FEW ? month.get("counts") : month.getArray("counts"));
            String cells = String.join(
                    ",",
                    each.stream()
                            .map(one -> n < FEW ? "\"\"" : "\"" + one + "\"")
                            .toList());
            assertEquals("\"" + which + "\",\"" + told(n) + "\"," + cells, csv.get(1 + at));
            all += n;
        }
        assertEquals(TICKETS, all);
    }

    private static void lines(JsonObject report, List<String> csv, JournalCount count) {
        Instant from = start(YearMonth.from(today()).minusMonths(11).atDay(1));
        Instant to = start(today().plusDays(1));
        Map<String, Integer> orders = count.orders(from, to);
        Map<String, Integer> content = count.satisfied(from, to, 4);
        Map<String, Integer> rated = count.satisfied(from, to, 1);
        Map<String, Integer> touches =
                count.touches(from, SANDBOX.jira().clock().instant());
        LocalDate first = YearMonth.from(today()).minusMonths(11).atDay(1);
        Map<String, Integer> settled = count.promises(first, today().plusDays(1));
        Map<String, Integer> past = count.promises(first, today());
        int overdue = past.getOrDefault("promise-made", 0) + past.getOrDefault("promise-changed", 0);
        int kept = settled.getOrDefault("promise-kept", 0);
        List<int[]> expected = new ArrayList<>();
        ORDERS.forEach(order -> expected.add(new int[] {orders.getOrDefault(order, 0), TICKETS}));
        expected.add(new int[] {
            touches.getOrDefault("done", 0), touches.getOrDefault("done", 0) + touches.getOrDefault("not", 0)
        });
        expected.add(new int[] {kept, kept + settled.getOrDefault("promise-broken", 0) + overdue});
        ORDERS.forEach(order -> expected.add(new int[] {content.getOrDefault(order, 0), rated.getOrDefault(order, 0)}));
        assertEquals(expected.size(), report.getArray("lines").size());
        for (int at = 0; at < expected.size(); at++) {
            line(report.getArray("lines").getObject(at), csv.get(15 + at), expected.get(at)[0], expected.get(at)[1]);
        }
    }

    private static void line(JsonObject line, String csv, int of, int n) {
        String what = line.getString("what") + " of " + line.getString("section");
        counted(what, n, line);
        if (n < FEW) {
            assertEquals(what, false, line.has("of") || line.has("percent"));
            assertTrue(csv, csv.endsWith("\"\",\"" + told(n) + "\",\"\",\"\",\"\""));
            return;
        }
        double share = 100.0 * of / n;
        assertEquals(what, of, line.getInt("of"));
        assertEquals(what, Math.round(share), line.getInt("percent"));
        String start = String.format(Locale.ROOT, "\"%d\",\"%d\",\"%.1f\",", of, n, share);
        assertTrue(csv + " has not " + start, csv.contains(start));
        // Wilson's interval holds the share, and the score at its ends is 1.96: by its definition, not by its formula.
        String[] cells = csv.substring(1, csv.length() - 1).split("\",\"");
        for (int end = 1; end <= 2; end++) {
            double bound = Double.parseDouble(cells[cells.length - end]) / 100;
            double spread = Math.sqrt(bound * (1 - bound) / n);
            assertTrue(csv, end == 1 ? bound * 100 >= share : bound * 100 <= share);
            assertEquals(csv, 1.96 * spread, Math.abs(share / 100 - bound), 0.002);
        }
    }

    /** So few that they could be known by their number are told as few. */
    private static void counted(String what, int n, JsonObject told) {
        boolean few = n > 0 && n < FEW;
        assertEquals(what, few, told.getBoolean("few", false));
        assertEquals(what, few ? null : n, told.get("n"));
    }

    private static String told(int n) {
        return n > 0 && n < FEW ? "<" + FEW : Integer.toString(n);
    }

    private static void overrides(JsonObject report, List<DrivenTicket> driven, JournalCount count) {
        int all = driven.stream().mapToInt(DrivenTicket::overrides).sum();
        List<List<String>> told = report.getArray("overrides").stream()
                .map(JsonObject.class::cast)
                .map(one -> List.of(one.getString("key"), one.getString("reason")))
                .toList();
        assertEquals(Math.min(all, OVERRIDES), told.size());
        assertEquals(count.overrides(OVERRIDES), told);
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(SANDBOX.jira().clock().instant(), zone());
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(zone()).toInstant();
    }

    private static ZoneId zone() {
        return SANDBOX.jira().clock().getZone();
    }
}
