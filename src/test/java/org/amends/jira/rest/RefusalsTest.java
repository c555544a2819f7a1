package org.amends.jira.rest;

import static org.amends.jira.rest.Requests.body;
import static org.amends.jira.rest.Requests.headers;
import static org.amends.jira.rest.Requests.ok;
import static org.amends.jira.rest.Requests.ours;
import static org.amends.jira.rest.Requests.refused;
import static org.amends.jira.rest.Requests.resource;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.grack.nanojson.JsonObject;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.amends.apology.Decision;
import org.amends.apology.followup.Origin;
import org.amends.apology.followup.Purpose;
import org.amends.apology.followup.Touch;
import org.amends.apology.journal.Fact;
import org.amends.apology.word.Actor;
import org.amends.jira.fake.TestJira;
import org.junit.Before;
import org.junit.Test;

/** What REST refuses: each time the status, the field, what was expected; and nothing is recorded. */
public class RefusalsTest {
    private final TestJira jira = new TestJira();
    private final ApologyResource rest = resource(jira);
    private final PromiseResource promises = Requests.promises(jira);

    @Before
    public void anaHasBegun() {
        jira.signIn(jira.ana);
        ok(rest.start("CARE-1", ours(), body("{}")));
    }

    private Response tick(String json) {
        return rest.tick("CARE-1", ours(), body(json));
    }

    private void nothingWasRecorded() {
        assertEquals(1, jira.desk.of(10001).orElseThrow().lastSeq());
    }

    // Who may.

    @Test
    public void nobodySignedInIsAskedToSignIn() {
        jira.signOut();
        refused(401, "user", rest.state("CARE-1"));
        refused(401, "user", rest.tick("CARE-1", ours(), body("broken")));
    }

    @Test
    public void aHiddenIssueIsAnsweredAsAMissingOne() {
        jira.signIn(jira.olga);
        Response hidden = rest.state("CARE-1");
        refused(404, "issue", hidden);
        assertEquals(rest.state("CARE-4711").getEntity(), hidden.getEntity());
        assertEquals(rest.state("99999999999999999999999").getEntity(), hidden.getEntity());
    }

    @Test
    public void aCustomerFindsNothingThoughTheyMayBrowseTheIssue() {
        jira.signIn(jira.rosa);
        refused(404, "issue", rest.state("CARE-1"));
        refused(404, "issue", rest.start("CARE-2", ours(), body("{}")));
    }

    @Test
    public void whereAmendsIsOffItIsNotThere() {
        jira.signIn(jira.olga);
        refused(404, "issue", rest.state("OPS-1"));
        jira.switchOn(TestJira.OPS);
        ok(rest.state("OPS-1"));
    }

    @Test
    public void whoMayNotEditTheIssueLooksAndWritesNothing() {
        jira.signIn(jira.tim);
        assertTrue(ok(rest.state("CARE-1")).has("readOnly"));
        refused(403, "issue", rest.tick("CARE-1", ours(), body("{}")));
        refused(403, "issue", rest.untick("CARE-1", "listen", ours()));
        refused(403, "issue", rest.start("CARE-2", ours(), body("{}")));
        nothingWasRecorded();
        jira.signIn(jira.ana);
        assertFalse(ok(rest.state("CARE-1")).has("readOnly"));
    }

    @Test
    public void whoSeesTheTaskAndNotWhatItFollowsUpGivesNoOutcome() {
        jira.switchOn(TestJira.OPS);
        jira.issue(20009, "OPS-9", TestJira.OPS, "Call Rosa");
        happens(
                new Fact.Resolved("7", "Done"),
                new Fact.FollowUpScheduled(
                        "f", Touch.WEEK, Purpose.ASK, jira.clock().instant(), Origin.resolution("7")),
                new Fact.FollowUpTaskCreated("f", 20009, "OPS-9"));
        String fine = "{\"they\":\"better\",\"we\":\"same\",\"note\":\"\"}";
        jira.signIn(jira.olga);
        assertFalse(ok(rest.state("OPS-9")).has("source"));
        long before = jira.desk.of(10001).orElseThrow().lastSeq();
        refused(403, "issue", rest.outcome("OPS-9", ours(), body(fine)));
        assertEquals(before, jira.desk.of(10001).orElseThrow().lastSeq());
    }

    private void happens(Fact... facts) {
        for (Fact fact : facts) {
            Decision decision = jira.desk.record(10001, new Actor.Amends(), fact);
            assertTrue(decision.toString(), decision instanceof Decision.Accepted);
        }
    }

    // What comes along.

    @Test
    public void aWriteNeedsOurHeader() {
        refused(403, "X-Atlassian-Token", rest.tick("CARE-1", headers(Map.of("X-Atlassian-Token", "")), body("{}")));
        refused(403, "X-Atlassian-Token", rest.untick("CARE-1", "listen", headers(Map.of("X-Atlassian-Token", "yes"))));
        nothingWasRecorded();
    }

    @Test
    public void anotherSitesPageIsTurnedAway() {
        for (String origin : new String[] {"https://evil.example", "null", "https://desk.example.evil.example"}) {
            refused(403, "Origin", rest.tick("CARE-1", headers(Map.of("Origin", origin)), body("{}")));
        }
    }

    @Test
    public void ourOwnPageIsNotEvenBehindAProxyThatRenamesTheHost() {
        ok(rest.start(
                "CARE-2", headers(Map.of("Origin", "https://desk.example:8443", "Host", "node1:8080")), body("{}")));
    }

    @Test
    public void onlyJsonIsTaken() {
        for (String type : new String[] {"application/x-www-form-urlencoded", "text/plain", "", "application/jsonp"}) {
            Response answer = rest.tick("CARE-1", headers(Map.of("Content-Type", type)), body("{}"));
            assertEquals(
                    "application/json", refused(415, "Content-Type", answer).getString("expected"));
        }
    }

    @Test
    public void brokenJsonIsSaidToBeBroken() {
        for (String json :
                new String[] {"", "{", "[]", "{\"steps\":}", "{} {}", "\"text\"", "{\"a\":" + "[".repeat(30_000)}) {
            refused(400, "body", tick(json));
        }
        nothingWasRecorded();
    }

    @Test
    public void whatIsNoUtf8IsNotGuessed() {
        byte[] latin = {'{', '"', (byte) 0xe4, '"', ':', '1', '}'};
        refused(400, "body", rest.tick("CARE-1", ours(), new java.io.ByteArrayInputStream(latin)));
    }

    @Test
    public void aTextThatNoDatabaseKeepsIsNotTaken() {
        for (String broken : new String[] {"a\\u0000b", "\\ud83d", "\\ude00\\ud83d"}) {
            String reason = "{\"reason\":\"" + broken + "\"}";
            refused(400, "reason", rest.waive("CARE-1", "correct-facts", ours(), body(reason)));
            refused(400, "steps", tick("{\"steps\":[\"" + broken + "\"],\"evidence\":{\"kind\":\"none\"}}"));
        }
        nothingWasRecorded();
        ok(rest.waive("CARE-1", "correct-facts", ours(), body("{\"reason\":\"\\ud83d\\ude00\"}")));
    }

    @Test
    public void bracketsInsideATextAreText() {
        ok(rest.waive("CARE-1", "correct-facts", ours(), body("{\"reason\":\"" + "[\\\"{".repeat(100) + "\"}")));
    }

    @Test
    public void ofTenMegabytesLittleIsRead() throws IOException {
        Endless tenMegabytes = new Endless(10 * 1024 * 1024);
        refused(413, "body", rest.tick("CARE-1", ours(), tenMegabytes));
        assertTrue(tenMegabytes.read <= 128 * 1024);
        tenMegabytes.transferTo(OutputStream.nullOutputStream());
    }

    private static final class Endless extends InputStream {
        private final int length;
        private int read;

        Endless(int length) {
            this.length = length;
        }

        @Override
        public int read() {
            return read++ < length ? ' ' : -1;
        }
    }

    // Steps and their evidence.

    @Test
    public void anApologyIsBegunBeforeItIsTicked() {
        refused(
                409,
                "issue",
                rest.tick("CARE-2", ours(), body("{\"steps\":[\"listen\"],\"evidence\":{\"kind\":\"none\"}}")));
    }

    @Test
    public void itIsBegunOnce() {
        refused(409, "issue", rest.start("CARE-1", ours(), body("{}")));
    }

    @Test
    public void anUnknownStepIsNamed() {
        assertTrue(refused(400, "steps", tick("{\"steps\":[\"grovel\"],\"evidence\":{\"kind\":\"none\"}}"))
                .getString("message")
                .contains("grovel"));
        refused(400, "step", rest.untick("CARE-1", "grovel", ours()));
        refused(400, "step", rest.waive("CARE-1", "grovel", ours(), body("{\"reason\":\"because\"}")));
    }

    @Test
    public void stepsAreAListOfWords() {
        refused(400, "steps", tick("{\"evidence\":{\"kind\":\"none\"}}"));
        refused(400, "steps", tick("{\"steps\":\"listen\",\"evidence\":{\"kind\":\"none\"}}"));
        refused(400, "steps", tick("{\"steps\":[1],\"evidence\":{\"kind\":\"none\"}}"));
        refused(400, "evidence", tick("{\"steps\":[\"listen\"]}"));
        refused(400, "kind", tick("{\"steps\":[\"listen\"],\"evidence\":{\"kind\":\"oath\"}}"));
    }

    @Test
    public void aCommentThatIsNotThereIsAnsweredAsOneOfAnotherIssue() {
        long other = jira.says(jira.olga, jira.elsewhere, "Water is on its way.");
        String missing = refused(400, "comment", tick(said(4711))).getString("expected");
        assertEquals(missing, refused(400, "comment", tick(said(other))).getString("expected"));
        refused(400, "comment", tick("{\"steps\":[\"listen\"],\"evidence\":{\"kind\":\"comment\",\"comment\":\"1\"}}"));
        nothingWasRecorded();
    }

    @Test
    public void anInternalNoteProvesNothingSaid() {
        long note = jira.notes(jira.ana, jira.complaint, "She is right, we did this.");
        refused(400, "comment", tick(said(note)));
        nothingWasRecorded();
    }

    @Test
    public void aCustomersCommentIsNothingThatWeSaidAndOursIsNoAgreement() {
        long theirs = jira.says(jira.rosa, jira.complaint, "Yes. Exactly that.");
        long ours = jira.says(jira.ana, jira.complaint, "Is it the landlord's trust?");
        refused(400, "comment", tick(said(theirs)));
        refused(
                400,
                "comment",
                tick("{\"steps\":[\"say-back\"],\"evidence\":{\"kind\":\"comment\",\"comment\":" + ours
                        + ",\"pain\":\"trust\"}}"));
    }

    private static String said(long comment) {
        return "{\"steps\":[\"listen\"],\"evidence\":{\"kind\":\"comment\",\"comment\":" + comment + "}}";
    }

    @Test
    public void aCallHasATimeThatIsOver() {
        refused(400, "at", tick(call("yesterday")));
        refused(400, "at", tick(call("")));
        refused(400, "at", tick(call("2026-11-22T10:00:00Z")));
        ok(tick(call("2026-11-21T09:00:00Z")));
    }

    @Test
    public void aTimeWithoutAZoneIsTheAgents() {
        refused(400, "at", tick(call("2026-11-21T11:01")));
        ok(tick(call("2026-11-21T11:00")));
    }

    private static String call(String at) {
        return "{\"steps\":[\"listen\"],\"evidence\":{\"kind\":\"call\",\"at\":\"" + at
                + "\",\"with\":\"Rosa\",\"note\":\"\"}}";
    }

    @Test
    public void aKnownProblemIsAnIssueThatTheAgentMaySee() {
        String missing = problem("CARE-4711");
        assertEquals(missing, problem("OPS-1"));
    }

    @Test
    public void aKnownProblemIsLinkedInJira() {
        ok(tick(known("CARE-2")));
        assertEquals(List.of("10001-10002"), jira.links());
    }

    @Test
    public void aLinkThatJiraCannotMakeTakesNothingFromTheTick() {
        jira.linksBreak = true;
        ok(tick(known("CARE-2")));
        assertEquals(List.of(), jira.links());
    }

    private String problem(String key) {
        return refused(400, "issue", tick(known(key))).toString();
    }

    private static String known(String key) {
        return "{\"steps\":[\"know-the-pain\"],\"evidence\":{\"kind\":\"known-problem\",\"issue\":\"" + key + "\"}}";
    }

    @Test
    public void aStepIsLeftOutForAReason() {
        refused(400, "reason", rest.waive("CARE-1", "say-back", ours(), body("{}")));
        refused(400, "reason", rest.waive("CARE-1", "say-back", ours(), body("{\"reason\":\"  \"}")));
        String tooLong = "{\"reason\":\"" + "x".repeat(10_000) + "\"}";
        assertTrue(refused(400, "reason", rest.waive("CARE-1", "say-back", ours(), body(tooLong)))
                .getString("expected")
                .contains("1,000"));
        refused(400, "reason", rest.waive("CARE-1", "say-back", ours(), body("{\"reason\":7}")));
        refused(409, "step", rest.waive("CARE-1", "own-it", ours(), body("{\"reason\":\"no\"}")));
        nothingWasRecorded();
    }

    @Test
    public void whatIsOpenCannotBeOpened() {
        refused(409, "step", rest.untick("CARE-1", "listen", ours()));
    }

    @Test
    public void stepsThatTickThemselvesAreNotTicked() {
        refused(409, "step", tick("{\"steps\":[\"repair\"],\"evidence\":{\"kind\":\"none\"}}"));
    }

    // Reparation, promises, outcome.

    @Test
    public void aReparationIsOfAKnownKindFormAndCurrency() {
        refused(400, "kind", give("{\"form\":\"credit\"}"));
        assertTrue(refused(400, "form", give("{\"kind\":\"goodwill\",\"form\":\"cake\"}"))
                .getString("expected")
                .contains("credit"));
        refused(400, "currency", give(refund("\"value\":\"20.00\",\"currency\":\"EURO\"")));
        refused(400, "currency", give(refund("\"value\":\"20.00\"")));
        refused(400, "value", give(refund("\"value\":\"-20.00\",\"currency\":\"EUR\"")));
        refused(400, "value", give(refund("\"value\":\"1E999999999\",\"currency\":\"EUR\"")));
        refused(400, "value", give(refund("\"value\":20.0,\"currency\":\"EUR\"")));
        nothingWasRecorded();
    }

    @Test
    public void nobodyWasToldTomorrow() {
        refused(400, "offeredAt", give(refund("\"offeredAt\":\"2026-11-22T10:00:01Z\"")));
        refused(400, "offeredAt", give(refund("\"offeredAt\":\"soon\"")));
    }

    @Test
    public void goodwillBeforeItsTimeNamesWhatIsMissing() {
        Response answer = give("{\"kind\":\"goodwill\",\"form\":\"credit\",\"value\":\"20.00\",\"currency\":\"EUR\"}");
        refused(409, "reason", answer);
        var missing = Requests.json(answer).getObject("gate").getArray("missing");
        assertEquals("listen", missing.getObject(0).getString("id"));
        assertFalse(missing.getObject(0).getString("label").isBlank());
        nothingWasRecorded();
    }

    @Test
    public void goodwillBeforeItsTimeTakesAReasonOfAnHonestLength() {
        refused(
                400,
                "reason",
                give("{\"kind\":\"goodwill\",\"form\":\"credit\",\"reason\":\"" + "x".repeat(10_000) + "\"}"));
        ok(give("{\"kind\":\"goodwill\",\"form\":\"credit\",\"reason\":\"Her rent is due tomorrow.\"}"));
    }

    private Response give(String json) {
        return rest.give("CARE-1", ours(), body(json));
    }

    private static String refund(String more) {
        return "{\"kind\":\"restitution\",\"form\":\"refund\"," + more + "}";
    }

    @Test
    public void aPromiseHasWordsAndADay() {
        refused(400, "by", promises.make("CARE-1", ours(), body("{\"what\":\"3 refunds\",\"by\":\"Thursday\"}")));
        JsonObject never =
                refused(400, "by", promises.make("CARE-1", ours(), body("{\"what\":\"3 refunds\",\"by\":\"\"}")));
        assertEquals("No day is given.", never.getString("message"));
        refused(400, "by", promises.make("CARE-1", ours(), body("{\"what\":\"3 refunds\",\"by\":\"2026-11-01\"}")));
        refused(400, "what", promises.make("CARE-1", ours(), body("{\"by\":\"2026-11-26\"}")));
        refused(400, "id", promises.keep("CARE-1", "no-such-promise", ours(), body("{}")));
        refused(400, "id", promises.breaks("CARE-1", "no-such-promise", ours(), body("{\"reason\":\"x\"}")));
        refused(400, "by", promises.change("CARE-1", "x", ours(), body("{\"reason\":\"x\"}")));
        refused(400, "id", promises.change("CARE-1", "x", ours(), body("{\"by\":\"2026-11-26\",\"reason\":\"x\"}")));
        refused(400, "id", rest.withdraw("CARE-1", "no-such-reparation", ours(), body("{\"reason\":\"x\"}")));
        nothingWasRecorded();
    }

    @Test
    public void anOutcomeNeedsAFollowUpAndKnownAnswers() {
        refused(
                409,
                "issue",
                rest.outcome("CARE-1", ours(), body("{\"they\":\"better\",\"we\":\"same\",\"note\":\"\"}")));
        refused(400, "they", rest.outcome("CARE-1", ours(), body("{\"they\":\"great\",\"we\":\"same\"}")));
        refused(400, "we", rest.outcome("CARE-1", ours(), body("{\"they\":\"better\",\"we\":\"no-answer\"}")));
    }
}
