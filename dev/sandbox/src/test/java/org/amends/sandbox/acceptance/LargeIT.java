package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.grack.nanojson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amends.sandbox.acceptance.Caller.Heard;
import org.amends.sandbox.jira.ImportRefused;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What is larger than anybody thought of does not make the panel large, and is not kept a second time. */
public class LargeIT {
    @ClassRule
    public static final RunningSandbox SANDBOX = RunningSandbox.on();

    private static final String API = "/rest/amends/1.0/issues/";
    private static final String MEGABYTE = "Sorry! ".repeat(150_000);
    private static final int A_PANEL = 64 * 1024;

    @Rule
    public final TemporaryFolder files = new TemporaryFolder();

    private final Caller ana = Caller.signedIn(SANDBOX, "ana");

    @Test
    public void aCommentOfAMegabyteIsShownCutAndNotKept() {
        String issue = begun();
        long comment = SANDBOX.as("ana", () -> SANDBOX.jira().desk().comment(issue, MEGABYTE, false))
                .id();
        Heard shown = ana.get(API + issue);
        assertTrue("the panel has " + shown.body().length(), shown.body().length() < A_PANEL);
        JsonObject offered = shown.json().getObject("comments").getArray("mine").getObject(0);
        assertEquals(comment, offered.getLong("id"));
        assertTrue(offered.getString("excerpt").length() < 500);
        String body = "{\"steps\":[\"own-it\"],\"evidence\":{\"kind\":\"comment\",\"comment\":" + comment + "}}";
        assertEquals(200, ana.post(API + issue + "/steps", body).status());
        assertEquals(List.of(), rowsOfOursLongerThan(4000));
    }

    @Test
    public void aMegabyteInAFormOfOursIsRefusedInWords() {
        String issue = begun();
        for (String path : List.of("/steps/take-their-side/waiver", "/promises", "/reparations", "/steps")) {
            Heard refused = ana.postTooMuch(API + issue + path, "{\"reason\":\"" + MEGABYTE + "\"}");
            assertEquals(path, 413, refused.status());
            assertEquals(path, "body", refused.field());
        }
        String tooLong = "{\"reason\":\"" + MEGABYTE.substring(0, 60_000) + "\"}";
        Heard refused = ana.post(API + issue + "/steps/take-their-side/waiver", tooLong);
        assertEquals(400, refused.status());
        assertEquals("reason", refused.field());
        assertEquals(1, ana.get(API + issue).json().getLong("seq"));
    }

    @Test
    public void tenThousandCommentsLeaveThePanelAsItIs() throws IOException, ImportRefused {
        Path file = files.newFile("tickets.json").toPath();
        Files.writeString(file, ticketWithComments("CARE-7777", 10_000));
        assertEquals(10_000, SANDBOX.restartImporting(file).comments());
        Caller again = Caller.signedIn(SANDBOX, "ana");
        assertEquals(200, again.post(API + "CARE-7777/apology", "{}").status());
        Heard shown = again.get(API + "CARE-7777");
        assertTrue(shown.body().length() < A_PANEL);
        assertEquals(5, shown.json().getObject("comments").getArray("mine").size());
    }

    private static String ticketWithComments(String key, int many) {
        String ana = "{\"name\":\"ana\",\"key\":\"ana\"}";
        String at = "\"2020-01-02T11:00:00.000+0000\"";
        String comments = IntStream.range(0, many)
                .mapToObj(number -> "{\"id\":\"%d\",\"author\":%s,\"body\":\"%s\",\"created\":%s}"
                        .formatted(500_000 + number, ana, "We are still looking for it. " + number, at))
                .collect(Collectors.joining(","));
        return """
                {"issues":[{"id":"7777","key":"%s","fields":{"summary":"%s",
                "issuetype":{"id":"10003","name":"Question"},
                "project":{"id":"10100","key":"CARE","projectTypeKey":"service_desk"},
                "status":{"id":"10001","name":"Waiting for support"},"reporter":{"name":"rosa"},"labels":[],
                "created":%s,"updated":%s,"comment":{"comments":[%s]}}}]}"""
                .formatted(key, "x".repeat(255), at, at, comments);
    }

    /** Lived for two lines by an agent, then copied: what a thousand ticks and unticks leave. */
    @Test
    public void twoThousandLinesOfAJournalLeaveThePanelAsItIs() {
        String issue = begun();
        String call = "{\"kind\":\"call\",\"at\":\"2020-01-01T10:00:00Z\",\"with\":\"Rosa\",\"note\":\"\"}";
        assertEquals(
                200,
                ana.post(API + issue + "/steps", "{\"steps\":[\"listen\"],\"evidence\":" + call + "}")
                        .status());
        assertEquals(200, ana.delete(API + issue + "/steps/listen").status());
        copyLines(issue, 2, 3, 2000);
        Heard shown = ana.get(API + issue);
        assertEquals(2001, shown.json().getLong("seq"));
        assertTrue(shown.body().length() < A_PANEL);
    }

    private void copyLines(String issue, int from, int to, int many) {
        String table = Rows.of(SANDBOX.tables()).keySet().stream()
                .filter(name -> name.endsWith("_JOURNAL"))
                .findFirst()
                .orElseThrow();
        String columns = "\"ISSUE_ID\", \"TYPE\", \"VERSION\", \"AT\", \"ACTOR\", \"DOCUMENT\"";
        String copy = "INSERT INTO \"" + table + "\" (\"LINE_KEY\", \"SEQ\", " + columns
                + ") SELECT CONCAT(\"ISSUE_ID\", ':', \"SEQ\" + ?), \"SEQ\" + ?, " + columns + " FROM \"" + table
                + "\" WHERE \"SEQ\" IN (?, ?) AND \"ISSUE_ID\" = (SELECT ID FROM SBX_ISSUE WHERE IKEY = ?)";
        try (Connection connection = SANDBOX.tables().getConnection();
                PreparedStatement statement = connection.prepareStatement(copy)) {
            for (int more = 2; more < many; more += 2) {
                statement.setInt(1, more);
                statement.setInt(2, more);
                statement.setInt(3, from);
                statement.setInt(4, to);
                statement.setString(5, issue);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException failed) {
            throw new AssertionError("The lines cannot be copied.", failed);
        }
    }

    private String begun() {
        return Tickets.begun(ana);
    }

    private static List<String> rowsOfOursLongerThan(int length) {
        return Rows.of(SANDBOX.tables()).entrySet().stream()
                .filter(table ->
                        table.getKey().startsWith("AO_") || table.getKey().equals("SBX_PROPERTY"))
                .flatMap(table -> table.getValue().stream())
                .filter(row -> row.length() > length)
                .toList();
    }
}
