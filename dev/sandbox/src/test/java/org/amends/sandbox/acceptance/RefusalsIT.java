package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.amends.sandbox.acceptance.Caller.Heard;
import org.amends.sandbox.jira.Desk;
import org.amends.sandbox.jira.SandboxJira;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** What must not go in does not: each refusal has a status, names the field and says what was expected. */
public class RefusalsIT {
    @ClassRule
    public static final RunningSandbox SANDBOX = new RunningSandbox();

    private static final String API = "/rest/amends/1.0/issues/";

    private final Caller ana = Caller.signedIn(SANDBOX, "ana");
    private String issue;

    @BeforeClass
    public static void switchOn() {
        Settings.switchOn(SANDBOX);
    }

    /** Each test has a ticket of its own, with an apology that has just begun. */
    @Before
    public void beginAnApology() {
        Heard created = ana.form(
                "/secure/CreateIssue",
                Map.of("kind", "CARE:10003", "summary", "Where is my parcel?", "customer", "rosa"));
        issue = created.location().substring(created.location().lastIndexOf('/') + 1);
        assertEquals(200, ana.post(API + issue + "/apology", "{}").status());
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
        assertRefused(413, "body", ana.post(API + issue + "/steps", "{\"x\":\"" + "x".repeat(10_000_000) + "\"}"));
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
