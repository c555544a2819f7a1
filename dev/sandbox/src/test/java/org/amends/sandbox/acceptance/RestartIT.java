package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.amends.sandbox.jira.ImportRefused;
import org.amends.sandbox.jira.Imported;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What was saved is there after a restart, and tickets of another Jira come in whole or not at all. */
public class RestartIT {
    @ClassRule
    public static final RunningSandbox SANDBOX = RunningSandbox.on();

    private static final String API = "/rest/amends/1.0/issues/";
    private static final RealTickets TICKETS = new RealTickets();
    private static final DateTimeFormatter JIRA_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

    @Rule
    public final TemporaryFolder files = new TemporaryFolder();

    @Test
    public void aRestartLosesNothing() throws IOException, ImportRefused {
        Caller ana = Caller.signedIn(SANDBOX, "ana");
        assertEquals(200, ana.post(API + "CARE-1002/apology", "{}").status());
        ana.form("/browse/CARE-1002/comment", Map.of("comment", "We did this.", "audience", "public"));
        SANDBOX.jira().clock().advance(Period.ofDays(3));
        SANDBOX.settle();
        String before = ana.get(API + "CARE-1002").json().getArray("stages").toString();
        Instant time = SANDBOX.jira().clock().instant();

        SANDBOX.restart();
        Caller again = Caller.signedIn(SANDBOX, "ana");
        assertEquals(
                before, again.get(API + "CARE-1002").json().getArray("stages").toString());
        assertTrue(again.get("/browse/CARE-1002").body().contains("We did this."));
        assertTrue(
                "the clock does not fall back",
                !SANDBOX.jira().clock().instant().isBefore(time));
    }

    @Test
    public void theClockIsNotMovedOutOfSight() {
        Caller ana = Caller.signedIn(SANDBOX, "ana");
        Instant before = SANDBOX.jira().clock().instant();
        for (String period : List.of("P999999999D", "P99999Y", "P367D", "P0D", "-P1D", "soon")) {
            assertEquals(
                    period,
                    400,
                    ana.form("/sandbox/clock", Map.of("advance", period)).status());
        }
        assertTrue(SANDBOX.jira().clock().instant().isBefore(before.plus(Period.ofDays(1))));
    }

    @Test
    public void aFileThatCannotBeReadIsRefusedWithRecordAndField() throws IOException, ImportRefused {
        int before = tickets("project = CARE");
        assertRefused("{\"issues\": [", "");
        assertRefused("{\"issues\":[{\"id\":\"1\",\"fields\":{}}]}", "key");
        assertRefused(ticket().replace("2020-01-02T10:00:00.000+0000", "yesterday"), "created");
        SANDBOX.restart();
        assertEquals(before, tickets("project = CARE"));
    }

    private static String ticket() {
        return """
                {"issues":[{"id":"7","key":"CARE-7","fields":{"summary":"s","created":"2020-01-02T10:00:00.000+0000",
                "updated":"2020-01-02T10:00:00.000+0000","issuetype":{"id":"10002","name":"Complaint","subtask":false},
                "project":{"id":"10100","key":"CARE","name":"Customer care","projectTypeKey":"service_desk"},
                "status":{"id":"10001","name":"Waiting for support","statusCategory":{"id":2,"key":"new","name":"To Do"}},
                "priority":{"id":"3","name":"Medium"}},"changelog":{"histories":[]}}]}
                """;
    }

    private void assertRefused(String text, String field) throws IOException, ImportRefused {
        Path file = files.newFile().toPath();
        Files.writeString(file, text);
        ImportRefused refused = assertThrows(ImportRefused.class, () -> SANDBOX.restartImporting(file));
        assertTrue(refused.getMessage(), refused.getMessage().contains(field));
    }

    @Test
    public void realTicketsComeInOnceAndBringTheirResolution() throws IOException, ImportRefused, JsonParserException {
        assumeTrue("the tickets are not beside the checkout: " + TICKETS.file(), TICKETS.areThere());
        int count = TICKETS.all().size();
        Imported imported = SANDBOX.restartImporting(TICKETS.file());
        assertEquals(count, imported.created());
        assertEquals(comments(TICKETS.all()), imported.comments());
        assertEquals(0, SANDBOX.restartImporting(TICKETS.file()).created());
        assertEquals(count, tickets("key >= CARE-1 AND created < \"2021-01-01\""));
        theResolutionComesFromTheChangeLog(TICKETS.resolved());
    }

    private static int comments(JsonArray issues) {
        return issues.stream()
                .map(issue -> ((JsonObject) issue).getObject("fields").getObject("comment"))
                .mapToInt(comments -> comments.getArray("comments").size())
                .sum();
    }

    private void theResolutionComesFromTheChangeLog(JsonObject issue) {
        Caller ana = Caller.signedIn(SANDBOX, "ana");
        Caller.Heard heard = ana.post(API + issue.getString("key") + "/apology", "{}");
        assertEquals(heard.body(), 200, heard.status());
        SANDBOX.settle();
        JsonObject repair = step(ana.get(API + issue.getString("key")).json(), "repair");
        assertEquals("done", repair.getString("state"));
        assertEquals(resolvedAt(issue), Instant.parse(repair.getString("at")));
    }

    private static JsonObject step(JsonObject state, String id) {
        return state.getArray("stages").stream()
                .flatMap(stage -> ((JsonObject) stage).getArray("steps").stream())
                .map(JsonObject.class::cast)
                .filter(step -> id.equals(step.getString("id")))
                .findFirst()
                .orElseThrow();
    }

    private static Instant resolvedAt(JsonObject issue) {
        return issue.getObject("changelog").getArray("histories").stream()
                .map(JsonObject.class::cast)
                .filter(RestartIT::resolves)
                .map(change -> OffsetDateTime.parse(change.getString("created"), JIRA_TIME)
                        .toInstant())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static boolean resolves(JsonObject change) {
        return change.getArray("items").stream()
                .map(JsonObject.class::cast)
                .anyMatch(item -> "resolution".equals(item.getString("field")) && item.getString("to") != null);
    }

    private int tickets(String jql) {
        SANDBOX.settle();
        return Caller.signedIn(SANDBOX, "ana")
                .get("/rest/api/2/search?maxResults=1&jql=" + Caller.encoded(jql))
                .json()
                .getInt("total");
    }
}
