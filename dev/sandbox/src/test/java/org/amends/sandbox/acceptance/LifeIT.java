package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.grack.nanojson.JsonObject;
import java.time.Instant;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.amends.sandbox.acceptance.Caller.Heard;
import org.amends.sandbox.jira.Desk;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** What becomes of an apology when the ticket does not go straight: reopened, closed, deleted, its evidence taken back. */
public class LifeIT {
    @ClassRule
    public static final RunningSandbox SANDBOX = RunningSandbox.on();

    private static final String API = "/rest/amends/1.0/issues/";

    private final Caller ana = Caller.signedIn(SANDBOX, "ana");
    private final Caller admin = Caller.signedIn(SANDBOX, "admin");
    private String issue;

    /** A complaint starts its apology by itself. */
    @Before
    public void aComplaint() {
        SANDBOX.isOnATuesday();
        issue = Tickets.reported(ana, "CARE:10002");
        Patience.until("an apology", () -> "apology".equals(state().getString("kind")));
    }

    @Test
    public void reopeningCancelsTheFollowUpAndResolvingAgainSchedulesAnother() {
        transition("Resolve", Optional.of("10000"));
        String first = state().getObject("followUp").getString("id");
        assertEquals("scheduled", state().getObject("followUp").getString("state"));
        transition("Reopen", Optional.empty());
        assertEquals("open", step("repair").getString("state"));
        assertFalse(state().toString(), "scheduled".equals(followUpState()));
        transition("Resolve", Optional.of("10000"));
        assertEquals("scheduled", followUpState());
        assertFalse(first.equals(state().getObject("followUp").getString("id")));
        aWeekPasses();
        assertEquals("task", followUpState());
        assertEquals("one task, not two", 1, tasks());
    }

    @Test
    public void aDuplicateIsNotResolved() {
        transition("Resolve", Optional.of("10002"));
        assertEquals("open", step("repair").getString("state"));
        assertFalse(state().has("followUp"));
    }

    @Test
    public void aClosedTicketRefusesEditsAndKeepsItsFollowUpAndItsField() {
        transition("Resolve", Optional.of("10000"));
        transition("Close", Optional.empty());
        String credit =
                "{\"kind\":\"goodwill\",\"form\":\"credit\",\"value\":\"20.00\",\"currency\":\"EUR\",\"note\":\"\","
                        + "\"reason\":\"They asked for it.\"}";
        assertEquals(200, ana.post(API + issue + "/reparations", credit).status());
        SANDBOX.aMinutePasses();
        assertTrue(ana.get("/rest/api/2/issue/" + issue).body().contains("\"after\""));
        aWeekPasses();
        assertEquals("task", followUpState());
    }

    @Test
    public void aDeletedTicketIsOwedNothing() {
        transition("Resolve", Optional.of("10000"));
        ana.form("/browse/" + issue + "/delete", Map.of());
        aWeekPasses();
        assertEquals(404, ana.get(API + issue).status());
        assertEquals(0, tasks());
    }

    @Test
    public void aTaskWhoseTicketIsGoneOwesNothingOfItsOwn() {
        transition("Resolve", Optional.of("10000"));
        aWeekPasses();
        String task = state().getObject("followUp").getObject("task").getString("key");
        ana.form("/browse/" + issue + "/delete", Map.of());
        aDayPasses();
        assertEquals("none", ana.get(API + task).json().getString("kind"));
        assertEquals(409, ana.post(API + task + "/apology", "{}").status());
    }

    @Test
    public void aTaskThatIsDeletedLeavesItsQuestionsToTheTicket() {
        transition("Resolve", Optional.of("10000"));
        aWeekPasses();
        String task = state().getObject("followUp").getObject("task").getString("key");
        ana.form("/browse/" + task + "/delete", Map.of());
        aDayPasses();
        assertEquals(404, ana.get(API + task).status());
        String outcome = "{\"they\":\"better\",\"we\":\"same\",\"note\":\"\"}";
        assertEquals(200, ana.post(API + issue + "/outcome", outcome).status());
        assertEquals("done", followUpState());
    }

    @Test
    public void anArchivedTicketWaitsForItsFollowUp() {
        transition("Resolve", Optional.of("10000"));
        admin.form("/browse/" + issue + "/archive", Map.of());
        aWeekPasses();
        aDayPasses();
        assertEquals(0, tasks());
        admin.form("/browse/" + issue + "/restore", Map.of());
        aDayPasses();
        assertEquals(1, tasks());
    }

    /** Nobody listens there, so this is also what an event that got lost leaves. */
    @Test
    public void whatHappenedWhileAmendsWasOffIsFoundWithItsOwnDates() {
        long comment = said("own-it");
        Settings.switchOff(SANDBOX);
        SANDBOX.jira().clock().advance(Period.ofDays(1));
        transition("Resolve", Optional.of("10000"));
        ana.form("/browse/" + issue + "/comment/" + comment + "/delete", Map.of());
        Instant then = SANDBOX.jira().clock().instant();
        assertEquals(404, ana.get(API + issue).status());
        aDayPasses();
        Settings.switchOn(SANDBOX);
        aDayPasses();
        assertEquals("open", step("own-it").getString("state"));
        assertEquals("done", step("repair").getString("state"));
        assertFalse(Instant.parse(step("repair").getString("at")).isAfter(then));
        assertEquals("scheduled", followUpState());
    }

    @Test
    public void evidenceThatIsDeletedOpensItsStepAgain() {
        long comment = said("own-it");
        ana.form("/browse/" + issue + "/comment/" + comment + "/delete", Map.of());
        SANDBOX.aMinutePasses();
        assertEquals("open", step("own-it").getString("state"));
        assertTrue(step("own-it").toString(), step("own-it").getString("reason").contains("deleted"));
    }

    @Test
    public void evidenceThatIsEditedKeepsItsStepAndSaysSo() {
        long comment = said("own-it");
        SANDBOX.jira().clock().advance(Period.ofDays(1));
        ana.form("/browse/" + issue + "/comment/" + comment + "/edit", Map.of("comment", "They did this."));
        SANDBOX.aMinutePasses();
        assertEquals("done", step("own-it").getString("state"));
        assertTrue(step("own-it").getBoolean("edited"));
    }

    private long said(String step) {
        long comment = SANDBOX.as("ana", () -> SANDBOX.jira().desk().comment(issue, "We did this.", false))
                .id();
        String body = "{\"steps\":[\"" + step + "\"],\"evidence\":{\"kind\":\"comment\",\"comment\":" + comment + "}}";
        assertEquals(200, ana.post(API + issue + "/steps", body).status());
        return comment;
    }

    private void transition(String name, Optional<String> resolution) {
        SANDBOX.as("ana", () -> {
            Desk desk = SANDBOX.jira().desk();
            int action = desk.ticket(issue).actions().stream()
                    .filter(open -> open.name().startsWith(name))
                    .findFirst()
                    .orElseThrow()
                    .id();
            desk.transition(issue, action, resolution, Optional.empty());
            return "";
        });
        SANDBOX.aMinutePasses();
    }

    private static void aWeekPasses() {
        SANDBOX.jira().clock().advance(Period.ofWeeks(1));
        SANDBOX.settle();
    }

    private static void aDayPasses() {
        SANDBOX.jira().clock().advance(Period.ofDays(1));
        SANDBOX.settle();
    }

    private long tasks() {
        String jql = Caller.encoded("labels = amends-follow-up");
        Heard found = ana.get("/rest/api/2/search?maxResults=1000&jql=" + jql);
        return found.json().getArray("issues").stream()
                .map(task -> ((JsonObject) task).getObject("fields").getString("summary"))
                .filter(summary -> summary.contains(issue))
                .count();
    }

    private JsonObject state() {
        return ana.get(API + issue).json();
    }

    private String followUpState() {
        return state().getObject("followUp").getString("state");
    }

    private JsonObject step(String id) {
        return state().getArray("stages").stream()
                .flatMap(stage -> ((JsonObject) stage).getArray("steps").stream())
                .map(JsonObject.class::cast)
                .filter(step -> id.equals(step.getString("id")))
                .findFirst()
                .orElseThrow();
    }
}
