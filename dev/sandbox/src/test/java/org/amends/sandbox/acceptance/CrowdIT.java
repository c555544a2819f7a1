package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.grack.nanojson.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amends.sandbox.acceptance.Caller.Heard;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Eight agents tick and untick the same apology without a pause. Each request that was accepted stands in the journal, once;
 * each that was refused was against how things stood, and stands nowhere.
 */
public class CrowdIT {
    @ClassRule
    public static final RunningSandbox SANDBOX = RunningSandbox.on();

    /** For how many seconds; where nothing is said, a minute, and on the second database a part of one. */
    private static final String SECONDS = "amends.crowd.seconds";

    private static final int AGENTS = 8;
    private static final int OK = 200;
    private static final int CONFLICT = 409;
    private static final String API = "/rest/amends/1.0/issues/";
    private static final List<String> BY_HAND = List.of("listen", "validate", "own-it", "explain");

    private static final Pattern NOTE = Pattern.compile("\"note\":\"([^\"]*)\"");

    private String issue;

    @Before
    public void anApology() {
        Caller ana = Caller.signedIn(SANDBOX, "ana");
        issue = Tickets.begun(ana);
    }

    /** What one of them asked for, and what became of it. */
    private record Asked(String step, boolean tick, String note, int status) {
        boolean accepted() {
            return status == OK;
        }
    }

    /** A line of the journal. */
    private record Line(long seq, String type, String document) {
        String note() {
            Matcher note = NOTE.matcher(document);
            return note.find() ? note.group(1) : "";
        }

        boolean says(String words) {
            return document.contains("\"" + words + "\"");
        }
    }

    @Test
    public void noTickIsLostAndNoErrorIsShown() {
        List<Asked> asked = crowd();
        List<Line> lines = journal();
        long accepted = asked.stream().filter(Asked::accepted).count();
        assertTrue(
                "refused for another reason",
                asked.stream().allMatch(one -> one.accepted() || one.status() == CONFLICT));
        assertEquals(
                "from one, without gaps",
                IntStream.rangeClosed(1, lines.size()).asLongStream().boxed().toList(),
                lines.stream().map(Line::seq).toList());
        List<Line> byTheCrowd = lines.stream()
                .filter(line -> !line.type().startsWith("follow-up"))
                .toList();
        assertEquals("one line for each that was accepted, and one for the start", 1 + accepted, byTheCrowd.size());
        eachTickStandsOnce(asked, byTheCrowd);
        assertEquals(followed(byTheCrowd), shown());
    }

    private static int seconds() {
        boolean again = RunningSandbox.ON_POSTGRES.equals(System.getProperty(RunningSandbox.DATABASE));
        return Integer.getInteger(SECONDS, again ? 15 : 60);
    }

    private List<Asked> crowd() {
        ExecutorService threads = Executors.newFixedThreadPool(AGENTS);
        try {
            long end = System.nanoTime() + Duration.ofSeconds(seconds()).toNanos();
            List<CompletableFuture<List<Asked>>> agents = IntStream.range(0, AGENTS)
                    .mapToObj(agent -> CompletableFuture.supplyAsync(() -> work(agent, end), threads))
                    .toList();
            return agents.stream().flatMap(agent -> agent.join().stream()).toList();
        } finally {
            threads.shutdown();
        }
    }

    private List<Asked> work(int agent, long end) {
        Caller caller = Caller.signedIn(SANDBOX, agent % 2 == 0 ? "ana" : "ben").keepingItsConnection();
        Random random = new Random(agent);
        List<Asked> asked = new ArrayList<>();
        while (System.nanoTime() < end) {
            String step = BY_HAND.get(random.nextInt(BY_HAND.size()));
            asked.add(random.nextBoolean() ? tick(caller, step, agent + "/" + asked.size()) : untick(caller, step));
        }
        return asked;
    }

    private Asked tick(Caller caller, String step, String note) {
        String call = "{\"kind\":\"call\",\"at\":\"2020-01-01T10:00:00Z\",\"with\":\"Rosa\",\"note\":\"" + note + "\"}";
        Heard heard = caller.post(API + issue + "/steps", "{\"steps\":[\"" + step + "\"],\"evidence\":" + call + "}");
        return new Asked(step, true, note, heard.status());
    }

    private Asked untick(Caller caller, String step) {
        return new Asked(
                step, false, "", caller.delete(API + issue + "/steps/" + step).status());
    }

    private static void eachTickStandsOnce(List<Asked> asked, List<Line> lines) {
        List<String> sent = asked.stream()
                .filter(one -> one.tick() && one.accepted())
                .map(Asked::note)
                .sorted()
                .toList();
        List<String> noted = lines.stream()
                .filter(line -> line.type().equals("step-done"))
                .map(Line::note)
                .sorted()
                .toList();
        assertEquals(sent, noted);
    }

    /** Ticks of a step lie on each other, and unticking takes the topmost away; where there is none it is refused. */
    private static Map<String, String> followed(List<Line> lines) {
        Map<String, Integer> ticks = new HashMap<>();
        BY_HAND.forEach(step -> ticks.put(step, 0));
        for (Line line : lines) {
            BY_HAND.stream().filter(line::says).forEach(step -> {
                ticks.merge(step, line.type().equals("step-done") ? 1 : -1, Integer::sum);
                assertTrue("unticked though it was open, at " + line.seq(), ticks.get(step) >= 0);
            });
        }
        return ticks.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, step -> step.getValue() > 0 ? "done" : "open"));
    }

    private Map<String, String> shown() {
        return Caller.signedIn(SANDBOX, "ana").get(API + issue).json().getArray("stages").stream()
                .flatMap(stage -> ((JsonObject) stage).getArray("steps").stream())
                .map(JsonObject.class::cast)
                .filter(step -> BY_HAND.contains(step.getString("id")))
                .collect(Collectors.toMap(step -> step.getString("id"), step -> step.getString("state")));
    }

    private List<Line> journal() {
        String table = Rows.of(SANDBOX.tables()).keySet().stream()
                .filter(name -> name.endsWith("_JOURNAL"))
                .findFirst()
                .orElseThrow();
        String query = "SELECT \"SEQ\", \"TYPE\", \"DOCUMENT\" FROM \"" + table
                + "\" WHERE \"ISSUE_ID\" = (SELECT ID FROM SBX_ISSUE WHERE IKEY = ?) ORDER BY \"SEQ\"";
        try (Connection connection = SANDBOX.tables().getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, issue);
            List<Line> lines = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    lines.add(new Line(found.getLong(1), found.getString(2), found.getString(3)));
                }
            }
            return lines;
        } catch (SQLException unreadable) {
            throw new AssertionError("The journal cannot be read.", unreadable);
        }
    }
}
