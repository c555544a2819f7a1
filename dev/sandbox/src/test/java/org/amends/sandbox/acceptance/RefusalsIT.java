package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.amends.sandbox.acceptance.Caller.Heard;
import org.amends.sandbox.jira.Desk;
import org.amends.sandbox.jira.SandboxJira;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** What must not go in does not: each refusal has a status, names the field and says what was expected. */
public class RefusalsIT {
    @ClassRule
    public static final RunningSandbox SANDBOX = RunningSandbox.on();

    private static final String API = "/rest/amends/1.0/issues/";

    private static final List<String> WRITES = List.of(
            "/apology",
            "/steps",
            "/steps/listen/waiver",
            "/reparations",
            "/reparations/advice",
            "/reparations/x/withdrawal",
            "/promises",
            "/promises/x/kept",
            "/promises/x/broken",
            "/promises/x/change",
            "/outcome");

    private final Caller ana = Caller.signedIn(SANDBOX, "ana");
    private String issue;

    /** Each test has a ticket of its own, with an apology that has just begun. */
    @Before
    public void beginAnApology() {
        issue = Tickets.begun(ana);
    }

    @Test
    public void anUnknownStep() {
        assertRefused(400, "steps", ana.post(API + issue + "/steps", steps("dance", "{\"kind\":\"none\"}")));
    }

    @Test
    public void anUnknownIssueAndOneThatMayNotBeSeenAreAnsweredAlike() {
        Heard unknown = ana.get(API + "CARE-999999");
        Heard forbidden = Caller.signedIn(SANDBOX, "olga").get(API + issue);
        assertRefused(404, "issue", unknown);
        assertRefused(404, "issue", forbidden);
        assertEquals(unknown.body().replace("CARE-999999", issue), forbidden.body());
    }

    @Test
    public void whateverIsAskedAHiddenIssueIsAnsweredAsAMissingOne() {
        for (String name : List.of("olga", "rosa", "admin")) {
            Caller outsider = Caller.signedIn(SANDBOX, name);
            for (String path : WRITES) {
                Heard hidden = outsider.post(API + issue + path, "{}");
                assertEquals(name + path, 404, hidden.status());
                assertEquals(name + path, outsider.post(API + "CARE-999999" + path, "{}"), hidden);
            }
            assertEquals(
                    outsider.delete(API + "CARE-999999/steps/listen"), outsider.delete(API + issue + "/steps/listen"));
        }
    }

    @Test
    public void aCommentOfAHiddenIssueIsAnsweredAsAMissingOne() {
        long hidden = SANDBOX.as("olga", () -> SANDBOX.jira().desk().comment("OPS-1", "On its way.", false))
                .id();
        Heard missing = ana.post(API + issue + "/steps", steps("own-it", evidence(987_654_321)));
        assertRefused(400, "comment", missing);
        assertEquals(missing, ana.post(API + issue + "/steps", steps("own-it", evidence(hidden))));
    }

    @Test
    public void aProjectThatIsSwitchedOffMeanwhile() {
        long before = state().getLong("seq");
        Settings.switchOff(SANDBOX);
        try {
            assertRefused(404, "issue", ana.post(API + issue + "/steps", called("listen")));
        } finally {
            Settings.switchOn(SANDBOX);
        }
        assertEquals(before, state().getLong("seq"));
    }

    @Test
    public void aSessionThatEndedMeanwhile() {
        Caller leaving = Caller.signedIn(SANDBOX, "ana");
        leaving.form("/logout", Map.of());
        assertRefused(401, "user", leaving.post(API + issue + "/steps", called("listen")));
    }

    @Test
    public void lookingWritesNothing() {
        String quiet = Tickets.reported(ana, "CARE:10003");
        long before = state().getLong("seq");
        for (String key : List.of(issue, quiet)) {
            ana.get("/browse/" + key);
            ana.send(ana.request(API + key).method("HEAD", BodyPublishers.noBody()));
            ana.send(ana.request(API + key).method("OPTIONS", BodyPublishers.noBody()));
        }
        assertEquals(before, state().getLong("seq"));
        assertEquals("none", ana.get(API + quiet).json().getString("kind"));
    }

    @Test
    public void anotherMethodThanTheOnesThereAre() {
        assertEquals(405, ana.put(API + issue + "/steps", "{}").status());
        assertEquals(405, ana.get(API + issue + "/steps").status());
        assertEquals(405, ana.delete(API + issue).status());
        assertEquals(404, ana.get("/rest/amends/1.0/nothing").status());
    }

    @Test
    public void keysThatAreNone() {
        for (String key : List.of(
                "%20", "care-1", "1e3", "-1", "%7B0%7D", "%D9%A1", "'%20OR%201=1", "9".repeat(40), "C".repeat(4000))) {
            assertRefused(404, "issue", ana.get(API + key));
        }
    }

    /** Once recorded, it would break each later look at the apology. */
    @Test
    public void timesAndDaysThatNobodyLivesToSee() {
        for (String at :
                List.of("-1000000000-01-01T00:00:00Z", "0026-11-20T10:00:00Z", "+1000000000-12-31T00:00:00Z")) {
            String call = "{\"kind\":\"call\",\"at\":\"" + at + "\",\"with\":\"Rosa\",\"note\":\"\"}";
            assertRefused(400, "at", ana.post(API + issue + "/steps", steps("listen", call)));
        }
        for (String by : List.of("+999999999-12-31", "9999-12-31", "0026-11-20")) {
            assertRefused(400, "by", ana.post(API + issue + "/promises", "{\"what\":\"x\",\"by\":\"" + by + "\"}"));
        }
        assertEquals(200, ana.get(API + issue).status());
        assertTrue(ana.get("/browse/" + issue).body().contains("amends-panel"));
    }

    @Test
    public void textsThatNobodyCanReadOrKeep() {
        for (String reason : List.of("\\u0000", "\\ud83d", "\\u200b", "\\u00a0", "\\u0007")) {
            Heard heard = ana.post(API + issue + "/steps/take-their-side/waiver", "{\"reason\":\"" + reason + "\"}");
            assertRefused(400, "reason", heard);
        }
    }

    @Test
    public void nobodyWithoutSigningIn() {
        assertEquals(401, Caller.anonymous(SANDBOX).get(API + issue).status());
    }

    @Test
    public void aFormInsteadOfJson() {
        assertRefused(415, "Content-Type", sent("application/x-www-form-urlencoded", "steps=own-it"));
    }

    @Test
    public void textInsteadOfJson() {
        assertRefused(415, "Content-Type", sent("text/plain", steps("own-it", "{\"kind\":\"none\"}")));
    }

    @Test
    public void aWriteWithoutTheXsrfHeader() {
        Heard heard = ana.send(ana.request(API + issue + "/steps")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));
        assertRefused(403, "X-Atlassian-Token", heard);
    }

    @Test
    public void aWriteFromAForeignPage() {
        Heard heard = ana.send(ana.request(API + issue + "/steps")
                .header("Content-Type", "application/json")
                .header("X-Atlassian-Token", "no-check")
                .header("Origin", "https://elsewhere.example")
                .POST(BodyPublishers.ofString("{}")));
        assertEquals(heard.body(), 403, heard.status());
        assertEquals(0, done());
    }

    @Test
    public void aCommentOfAnotherTicketAsEvidence() {
        long elsewhere = comment("CARE-1002", "Sorry about this.", false);
        Heard heard = ana.post(API + issue + "/steps", steps("own-it", evidence(elsewhere)));
        assertRefusedByRule(heard);
    }

    @Test
    public void anInternalNoteAsEvidenceOfSomethingSaid() {
        long note = comment(issue, "They are right.", true);
        assertRefusedByRule(ana.post(API + issue + "/steps", steps("own-it", evidence(note))));
    }

    @Test
    public void anEmptyReason() {
        assertRefused(400, "reason", ana.post(API + issue + "/steps/take-their-side/waiver", "{\"reason\":\"  \"}"));
    }

    @Test
    public void aReasonOfTenThousandCharacters() {
        String body = "{\"reason\":\"" + "x".repeat(10_000) + "\"}";
        Heard heard = ana.post(API + issue + "/steps/take-their-side/waiver", body);
        assertRefused(400, "reason", heard);
        assertTrue(heard.expected(), heard.expected().contains("1,000"));
    }

    @Test
    public void anOfferFromTheFuture() {
        Heard heard = ana.post(
                API + issue + "/reparations",
                "{\"kind\":\"restitution\",\"form\":\"refund\",\"value\":\"20.00\",\"currency\":\"EUR\",\"note\":\"\","
                        + "\"offeredAt\":\"2099-01-01T00:00:00Z\"}");
        assertRefused(400, "offeredAt", heard);
    }

    @Test
    public void brokenJson() {
        assertRefused(400, "body", ana.post(API + issue + "/steps", "{\"steps\":["));
    }

    @Test
    public void aBodyOfTenMegabytes() {
        assertRefused(
                413, "body", ana.postTooMuch(API + issue + "/steps", "{\"x\":\"" + "x".repeat(10_000_000) + "\"}"));
    }

    @Test
    public void aBodyWithoutEndIsNotReadToItsEnd() {
        byte[] part = " ".repeat(8192).getBytes(StandardCharsets.US_ASCII);
        AtomicInteger taken = new AtomicInteger();
        Iterable<byte[]> tenMegabytes = () -> Stream.generate(() -> part)
                .limit(1280)
                .peek(sent -> taken.incrementAndGet())
                .iterator();
        try {
            assertRefused(
                    413,
                    "body",
                    ana.send(ana.request(API + issue + "/steps")
                            .header("Content-Type", "application/json")
                            .header("X-Atlassian-Token", "no-check")
                            .POST(BodyPublishers.ofByteArrays(tenMegabytes))));
        } catch (UncheckedIOException hungUp) {
            assertTrue("hung up after it was read to its end", taken.get() < 1280);
        }
        assertEquals(1, state().getLong("seq"));
    }

    @Test
    public void twoAgentsAtOnceBothGetIn() {
        Caller ben = Caller.signedIn(SANDBOX, "ben");
        CompletableFuture<Heard> anas = together(() -> ana.post(API + issue + "/steps", called("listen")));
        CompletableFuture<Heard> bens = together(() -> ben.post(API + issue + "/steps", called("validate")));
        assertEquals(anas.join().body(), 200, anas.join().status());
        assertEquals(bens.join().body(), 200, bens.join().status());
        assertEquals(2, done());
    }

    @Test
    public void aTransitionThatIsRolledBackLeavesNoFact() {
        long before = state().getLong("seq");
        SandboxJira jira = SANDBOX.jira();
        Runnable resolving = () -> jira.transactions().inTransaction(() -> {
            Desk.Action resolve = action(jira, "Resolve");
            jira.desk().transition(issue, resolve.id(), Optional.of("10000"), Optional.empty());
            throw new IllegalStateException("a post function failed");
        });
        assertThrows(
                IllegalStateException.class,
                () -> SANDBOX.as("ana", () -> {
                    resolving.run();
                    return "";
                }));
        SANDBOX.settle();
        SANDBOX.aMinutePasses();
        assertEquals(before, state().getLong("seq"));
        assertFalse(state().has("followUp"));
        assertEquals("waiting as before", "Waiting for support", status());
    }

    private String status() {
        return ana.get("/rest/api/2/issue/" + issue)
                .json()
                .getObject("fields")
                .getObject("status")
                .getString("name");
    }

    private Desk.Action action(SandboxJira jira, String name) {
        return jira.desk().ticket(issue).actions().stream()
                .filter(action -> action.name().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private static CompletableFuture<Heard> together(Supplier<Heard> call) {
        return CompletableFuture.supplyAsync(call);
    }

    private long comment(String key, String body, boolean internal) {
        return SANDBOX.as("ana", () -> SANDBOX.jira().desk().comment(key, body, internal))
                .id();
    }

    private JsonObject state() {
        return ana.get(API + issue).json();
    }

    private long done() {
        return state().getArray("stages").stream()
                .map(JsonObject.class::cast)
                .flatMap(stage -> ((JsonArray) stage.get("steps")).stream())
                .filter(step -> "done".equals(((JsonObject) step).getString("state")))
                .count();
    }

    private Heard sent(String type, String body) {
        return ana.send(ana.request(API + issue + "/steps")
                .header("Content-Type", type)
                .header("X-Atlassian-Token", "no-check")
                .POST(BodyPublishers.ofString(body)));
    }

    private static String steps(String step, String evidence) {
        return "{\"steps\":[\"" + step + "\"],\"evidence\":" + evidence + "}";
    }

    private static String evidence(long comment) {
        return "{\"kind\":\"comment\",\"comment\":" + comment + "}";
    }

    private static String called(String step) {
        return steps(
                step, "{\"kind\":\"call\",\"at\":\"" + Instant.now() + "\",\"with\":\"Rosa\",\"note\":\"We spoke.\"}");
    }

    private static void assertRefused(int status, String field, Heard heard) {
        assertEquals(heard.body(), status, heard.status());
        assertEquals(heard.body(), field, heard.field());
        assertFalse(heard.body(), heard.expected().isBlank());
    }

    private static void assertRefusedByRule(Heard heard) {
        assertTrue(heard.status() + heard.body(), heard.status() == 400 || heard.status() == 409);
        assertFalse(heard.body(), heard.expected().isBlank());
    }
}
