package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.amends.sandbox.SandboxProcess;
import org.amends.sandbox.acceptance.Caller.Heard;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * The disk under H2 is full: each write is refused in words and stands nowhere, all else can be read, and with room again
 * the same click works. Each write that was accepted is in the file. A full disk is played by a limit on the size of a
 * file, which the sandbox's process is given while it runs.
 */
@OnOneDatabase("A PostgreSQL that is full says so by itself, and goes on; H2 is part of the process that writes.")
public class DiskFullIT {
    private static final Path LIMITS = Path.of("/usr/bin/prlimit");
    private static final int OK = 200;
    private static final int SEE_OTHER = 303;
    private static final int BROKEN = 500;
    private static final int UNTIL_FULL = 5_000;
    private static final String API = "/rest/amends/1.0/issues/";
    private static final String REFUND = "{\"kind\":\"restitution\",\"form\":\"refund\",\"note\":\"\"}";
    private static final String MUCH = "There is more to say. ".repeat(5_000).strip();
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+");
    private static final Pattern NOTE = Pattern.compile("\"note\":\"(\\d+)\"");

    @Rule
    public final TemporaryFolder files = new TemporaryFolder();

    private final List<String> accepted = new ArrayList<>();
    private int sent;
    private int refunds;
    private int comments;
    private Process sandbox;
    private Caller ana;
    private String issue;

    @Before
    public void anApology() throws IOException {
        boolean limits = Files.isExecutable(LIMITS);
        if (!limits) {
            System.err.println("SKIPPED: no " + LIMITS + ", so no disk was full.");
        }
        assumeTrue("no " + LIMITS, limits);
        Caller admin = Caller.signedIn(started(), "admin");
        assertEquals(OK, admin.put(Settings.CARE, Settings.ON).status());
        issue = Tickets.begun(ana);
        assertEquals(OK, tick().status());
    }

    @After
    public void nobodyIsLeft() {
        if (sandbox != null) {
            sandbox.destroyForcibly();
        }
    }

    @Test
    public void whatIsRefusedStandsNowhereAndWhatWasAcceptedIsThere() throws Exception {
        String token = ana.token();
        noFileMayGrow();
        commentsUntilRefused(token);
        for (int times = 0; times < 2; times++) {
            isRefused(ticksUntilRefused());
            stands();
        }
        thereIsRoom();
        assertEquals("the same click", OK, tick().status());
        stands();
        theSearchKnowsOfARefund();
        noFileMayGrow();
        isRefused(ticksUntilRefused());
        stands();
        stops();
        started();
        stands();
        assertEquals("with room at the next start", OK, tick().status());
        stands();
        stops();
        theFileHoldsWhatWasAccepted();
    }

    private Heard tick() {
        String note = String.valueOf(++sent);
        String call = "{\"kind\":\"call\",\"at\":\"2020-01-01T10:00:00Z\",\"with\":\"Rosa\",\"note\":\"" + note + "\"}";
        Heard heard = ana.post(API + issue + "/steps", "{\"steps\":[\"listen\"],\"evidence\":" + call + "}");
        if (heard.status() == OK) {
            accepted.add(note);
        }
        return heard;
    }

    private Heard ticksUntilRefused() {
        return IntStream.range(0, UNTIL_FULL)
                .mapToObj(again -> tick())
                .filter(heard -> heard.status() != OK)
                .findFirst()
                .orElseThrow(() -> new AssertionError("The disk does not become full."));
    }

    private static void isRefused(Heard heard) {
        assertEquals(heard.body(), BROKEN, heard.status());
        assertEquals("request", heard.field());
        assertTrue(heard.body(), heard.body().contains("nothing is known to be saved"));
    }

    /** Jira's own writes are no matter of ours, and fill the disk faster. */
    private void commentsUntilRefused(String token) {
        Map<String, String> comment = Map.of("comment", MUCH, "audience", "public");
        while (ana.form(token, "/browse/" + issue + "/comment", comment).status() == SEE_OTHER) {
            comments++;
        }
        read("/browse/" + issue);
    }

    /** Who reads in the very moment in which H2 closes is told so, and reads again. */
    private Heard read(String path) {
        Patience.until(path + " cannot be read", () -> ana.get(path).status() == OK);
        return ana.get(path);
    }

    /** What can be read is what was accepted: the start of the apology, each tick, and a refund. */
    private void stands() {
        assertEquals(facts(), read(API + issue).json().getLong("seq"));
    }

    private int facts() {
        return 1 + accepted.size() + refunds;
    }

    private void theSearchKnowsOfARefund() {
        assertEquals(0, found());
        assertEquals(OK, ana.post(API + issue + "/reparations", REFUND).status());
        refunds++;
        Patience.until("the search does not find it", () -> found() == 1);
    }

    private int found() {
        String jql = Caller.encoded("\"Reparation order\" = owed-before");
        return ana.get("/rest/api/2/search?jql=" + jql).json().getInt("total");
    }

    private void theFileHoldsWhatWasAccepted() throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:h2:file:" + data().resolve("db") + ";USER=sa");
                Statement statement = database.createStatement()) {
            List<String> tables = RunningSandbox.tablesOfThePlugin(database);
            String journal = ending(tables, "_JOURNAL") + " ORDER BY \"SEQ\"";
            assertEquals(
                    "from one, without gaps",
                    IntStream.rangeClosed(1, facts()).mapToObj(String::valueOf).toList(),
                    read(statement, "SEQ", journal));
            assertEquals(
                    accepted,
                    read(statement, "DOCUMENT", journal).stream()
                            .flatMap(line -> NOTE.matcher(line).results())
                            .map(note -> note.group(1))
                            .toList());
            assertEquals(
                    Collections.nCopies(comments, MUCH),
                    read(statement, "BODY", "SBX_COMMENT WHERE BODY LIKE 'There is more to say.%'"));
            String summary = ending(tables, "_APOLOGY");
            assertEquals(List.of(String.valueOf(facts())), read(statement, "LAST_SEQ", summary));
            assertEquals(List.of("owed-before"), read(statement, "REPARATION_ORDER", summary));
        }
    }

    private static String ending(List<String> tables, String name) {
        return "\""
                + tables.stream()
                        .filter(table -> table.endsWith(name))
                        .findFirst()
                        .orElseThrow()
                + "\"";
    }

    private static List<String> read(Statement statement, String column, String from) throws SQLException {
        try (ResultSet found = statement.executeQuery("SELECT \"" + column + "\" FROM " + from)) {
            List<String> values = new ArrayList<>();
            while (found.next()) {
                values.add(found.getString(1));
            }
            return values;
        }
    }

    private void noFileMayGrow() throws IOException, InterruptedException {
        mayGrowTo(String.valueOf(Files.size(data().resolve("db.mv.db"))));
    }

    private void thereIsRoom() throws IOException, InterruptedException {
        mayGrowTo("unlimited");
    }

    private void mayGrowTo(String bytes) throws IOException, InterruptedException {
        Process limits = new ProcessBuilder(
                        LIMITS.toString(), "--pid", String.valueOf(sandbox.pid()), "--fsize=" + bytes + ":")
                .start();
        assertEquals(0, limits.waitFor());
    }

    private Path data() {
        return files.getRoot().toPath().resolve("data");
    }

    private URI started() throws IOException {
        sandbox = SandboxProcess.start("--data", data().toString());
        BufferedReader said = sandbox.inputReader(StandardCharsets.UTF_8);
        String words = said.lines()
                .takeWhile(line -> !line.contains(SandboxProcess.STARTED))
                .reduce("", String::concat);
        CompletableFuture.runAsync(() -> said.lines().forEach(line -> {})); // a pipe that nobody reads would stop it
        Matcher found = ADDRESS.matcher(words);
        assertTrue("it did not start: " + words, found.find());
        URI address = URI.create(found.group());
        ana = Caller.signedIn(address, "ana").keepingItsConnection();
        return address;
    }

    private void stops() throws InterruptedException {
        sandbox.toHandle().destroy(); // Process.destroy would also close the stream that is read
        assertTrue("still running", sandbox.waitFor(Patience.LONGEST.toSeconds(), TimeUnit.SECONDS));
    }
}
