package org.amends.jira.rest;

import static org.amends.jira.rest.Requests.body;
import static org.amends.jira.rest.Requests.ok;
import static org.amends.jira.rest.Requests.ours;
import static org.amends.jira.rest.Requests.refused;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.amends.jira.fake.TestJira;
import org.amends.jira.fake.TestWords;
import org.amends.jira.store.OwnPhrase;
import org.amends.jira.store.ReplyRules;
import org.junit.Before;
import org.junit.Test;

/** An agent asks what a reply holds and what spoils it: in the ticket, with the thread around it. */
public class ReviewTest {
    private static final String WEAK = "Hello Rosa, sorry for any inconvenience with the charge.";

    private final TestJira jira = new TestJira();
    private final ReviewResource rest = Requests.reviews(jira);
    private final MyReviewResource mine = Requests.myReview(jira);

    @Before
    public void anaLooksAtATicket() {
        jira.signIn(jira.ana);
    }

    private Response ask(String json) {
        return rest.review("CARE-1", ours(), body(json));
    }

    private JsonObject review(String text) {
        JsonObject asked = new JsonObject();
        asked.put("text", text);
        return ok(ask(JsonWriter.string(asked)));
    }

    private static List<String> ids(JsonObject review, String list) {
        return review.getArray(list).stream()
                .map(each -> ((JsonObject) each).getString("id"))
                .toList();
    }

    private static String quoted(String text, JsonObject finding) {
        JsonObject span = finding.getArray("spans").getObject(0);
        return text.substring(span.getInt("from"), span.getInt("to"));
    }

    private void rules(ReplyRules rules) {
        jira.reviewSection().keep(OptionalLong.of(TestJira.CARE), rules);
    }

    // What it tells.

    @Test
    public void itQuotesWhatSpoilsAReplyAndSaysWhy() {
        JsonObject review = review(WEAK);
        JsonObject hint = review.getArray("hints").getObject(0);
        assertEquals("cliche", hint.getString("fault"));
        assertTrue(quoted(WEAK, hint).startsWith("sorry for any inconvenience"));
        assertFalse(hint.getString("why").isEmpty());
        assertEquals(List.of("apology"), ids(review, "found"));
        assertEquals("own-it", review.getArray("found").getObject(0).getString("step"));
    }

    @Test
    public void whatItDoesNotFindItSaysItDidNotFind() {
        JsonArray absent = review(WEAK).getArray("notFound");
        assertTrue(absent.toString(), absent.size() >= 2);
        assertFalse(JsonWriter.string(absent), JsonWriter.string(absent).contains("missing"));
        assertTrue(ids(review(WEAK), "notFound").contains("not-found-responsibility"));
    }

    @Test
    public void nothingInItIsAScoreOrATextToPaste() {
        assertEquals(
                Set.of("language", "found", "hints", "notFound", "hidden"),
                review(WEAK).keySet());
    }

    @Test
    public void aCommentOfOursIsReadByWhatStoodBeforeIt() {
        jira.says(jira.rosa, jira.complaint, "I was charged twice again in March.");
        jira.later(Duration.ofMinutes(1));
        long first = jira.says(jira.ana, jira.complaint, "We are sorry that you were charged twice in March.");
        for (int i = 0; i < 2; i++) {
            jira.later(Duration.ofMinutes(1));
            jira.says(jira.ana, jira.complaint, "Sorry for the wait with the charge.");
        }
        jira.later(Duration.ofMinutes(1));
        long last = jira.says(jira.ana, jira.complaint, "Sorry, we still look at the charge.");
        assertEquals(List.of(), ids(ok(ask("{\"comment\":" + first + "}")), "hints"));
        JsonObject again = ok(ask("{\"comment\":" + last + "}"));
        assertEquals(List.of("sorry-again"), ids(again, "hints"));
        assertEquals("Sorry, we still look at the charge.", again.getString("text"));
        assertEquals(4, ok(rest.choices("CARE-1")).getArray("comments").size());
    }

    @Test
    public void onlyOurPublicCommentsAreRead() {
        long theirs = jira.says(jira.rosa, jira.complaint, "Sorry?");
        long internal = jira.notes(jira.ana, jira.complaint, "Sorry for her.");
        long other = jira.says(jira.ana, jira.hostile, "Sorry.");
        for (long comment : List.of(theirs, internal, other, 4711L)) {
            refused(404, "comment", ask("{\"comment\":" + comment + "}"));
        }
        refused(400, "text", ask("{}"));
        refused(400, "text", ask("{\"text\":\"  \"}"));
        refused(400, "comment", ask("{\"comment\":\"1\"}"));
        refused(400, "live", ask("{\"text\":\"Sorry\",\"live\":1}"));
    }

    @Test
    public void whoMayOnlyLookMayAsk() {
        jira.signIn(jira.tim);
        assertEquals(List.of("inconvenience"), ids(review(WEAK), "hints"));
    }

    @Test
    public void oneOfOurExamplesIsKnownAgain() {
        String example =
                TestWords.english().getText("amends.step.say-back.good").replace("Lindqvist", "Lind");
        assertTrue(review(example).getBoolean("example"));
        assertFalse(review(WEAK).has("example"));
    }

    // What is switched off.

    @Test
    public void anAdministratorSwitchesTheReviewOffAndRulesOff() {
        rules(new ReplyRules(false, false, Set.of(), List.of()));
        refused(409, "review", ask("{\"text\":\"Sorry\"}"));
        rules(new ReplyRules(true, false, Set.of("inconvenience", "not-found-explanation"), List.of()));
        JsonObject review = review(WEAK);
        assertEquals(List.of(), ids(review, "hints"));
        assertFalse(ids(review, "notFound").contains("not-found-explanation"));
    }

    @Test
    public void hintsWhileWritingAreOffUntilSomebodySwitchesThemOn() {
        refused(409, "review", ask("{\"text\":\"Sorry\",\"live\":true}"));
        rules(new ReplyRules(true, true, Set.of(), List.of()));
        ok(ask("{\"text\":\"Sorry\",\"live\":true}"));
        ok(mine.write(ours(), body("{\"on\":false}")));
        refused(409, "review", ask("{\"text\":\"Sorry\",\"live\":true}"));
        ok(ask("{\"text\":\"Sorry\"}"));
    }

    @Test
    public void anAdministratorsOwnPhraseIsFoundWordByWord() {
        OwnPhrase phrase = new OwnPhrase("At the end of the day", "cliche", "It says nothing.");
        rules(new ReplyRules(true, false, Set.of(), List.of(phrase)));
        String text = "Well, at  the END of the day, your lamp is here.";
        JsonObject hint = review(text).getArray("hints").getObject(0);
        assertEquals(phrase.ruleId(), hint.getString("id"));
        assertEquals("It says nothing.", hint.getString("why"));
        assertEquals("at  the END of the day", quoted(text, hint));
        assertEquals(List.of(), ids(review("At the end of the days your lamp is here."), "hints"));
    }

    // What an agent does not want to hear.

    @Test
    public void aHintIsHiddenOnOneTicketAndComesBack() {
        assertEquals(
                "[\"inconvenience\"]",
                JsonWriter.string(ok(rest.hide("CARE-1", ours(), body("{\"rule\":\"inconvenience\"}")))
                        .getArray("hidden")));
        JsonObject review = review(WEAK);
        assertEquals(List.of(), ids(review, "hints"));
        assertEquals("[\"inconvenience\"]", JsonWriter.string(review.getArray("hidden")));
        assertTrue(ids(ok(rest.review("CARE-2", ours(), body("{\"text\":\"" + WEAK + "\"}"))), "hints")
                .contains("inconvenience"));
        jira.signIn(jira.ben);
        assertEquals("what Ana hid is there for Ben", List.of("inconvenience"), ids(review(WEAK), "hints"));
        jira.signIn(jira.ana);
        ok(rest.show("CARE-1", ours()));
        assertEquals(List.of("inconvenience"), ids(review(WEAK), "hints"));
    }

    @Test
    public void aHintIsHiddenForMeEverywhere() {
        ok(mine.write(ours(), body("{\"hidden\":[\"inconvenience\"]}")));
        assertEquals(List.of(), ids(review(WEAK), "hints"));
        assertTrue(ok(mine.mine()).getBoolean("on"));
        ok(mine.write(ours(), body("{\"on\":false}")));
        assertEquals("[\"inconvenience\"]", JsonWriter.string(ok(mine.mine()).getArray("hidden")));
        assertFalse(ok(mine.mine()).getBoolean("on"));
    }

    @Test
    public void nothingButIdsIsKept() {
        refused(400, "rule", rest.hide("CARE-1", ours(), body("{\"rule\":\"my customer is Rosa\"}")));
        refused(400, "rule", rest.hide("CARE-1", ours(), body("{\"rule\":\"request\"}")));
        refused(400, "hidden", mine.write(ours(), body("{\"hidden\":[\"Rosa Reyes\"]}")));
        assertEquals(0, ok(mine.mine()).getArray("hidden").size());
    }

    @Test
    public void ofManyTicketsTheOldestAreForgotten() {
        for (long ticket = 1; ticket <= 60; ticket++) {
            jira.hints.keep("ana", jira.hints.of("ana").hiding("inconvenience", ticket));
        }
        assertEquals(50, jira.hints.of("ana").onTickets().size());
        assertEquals(Set.of(), jira.hints.of("ana").on(10));
        assertEquals(Set.of("inconvenience"), jira.hints.of("ana").on(60));
    }
}
