package org.amends.jira.rest;

import static org.amends.jira.rest.Requests.body;
import static org.amends.jira.rest.Requests.ok;
import static org.amends.jira.rest.Requests.ours;
import static org.amends.jira.rest.Requests.refused;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.amends.apology.followup.Cadence;
import org.amends.jira.admin.OneAtATime;
import org.amends.jira.fake.Fake;
import org.amends.jira.fake.TestFields;
import org.amends.jira.fake.TestJira;
import org.amends.jira.fake.TestPlans;
import org.amends.jira.start.TestStart;
import org.amends.jira.store.CadenceForm;
import org.junit.Before;
import org.junit.Test;

/** The three choices of the page after install: each by itself, each undone exactly, and none lost when two choose at once. */
public class StartTest {
    private static final HttpServletRequest REQUEST =
            Fake.of(HttpServletRequest.class).done();
    private static final String CARE =
            "{\"project\":\"CARE\",\"actor\":\"bot\",\"startTypes\":[\"10002\"],\"followUpType\":\"10004\",\"screens\":[]}";
    private static final String OPS = CARE.replace("CARE", "OPS").replace("bot", "olga");

    private final TestJira jira = new TestJira();
    private final TestFields.Parts parts = new TestFields().of(jira);
    private final TestStart start = new TestStart(jira, parts);
    private final StartResource rest =
            new StartResource(Requests.door(jira), parts.projects(), start.desk(), start.json());
    private final AdminResource admin =
            new AdminResource(Requests.door(jira), parts.projects(), parts.json(), start.desk());
    private final PlanResource plan = new PlanResource(
            Requests.door(jira),
            parts.projects(),
            new TestPlans(jira).desk(),
            new TestPlans(jira).holidays(),
            new OneAtATime(jira.locks()));

    @Before
    public void nothingIsChosen() {
        jira.settings.forget(TestJira.CARE);
        jira.signIn(jira.admin);
    }

    private Response projects(String on, String off) {
        return rest.projects(REQUEST, ours(), body("{\"on\":[" + on + "],\"off\":[" + off + "]}"));
    }

    private Response method(String id, String seen) {
        return rest.method(REQUEST, ours(), body("{\"method\":\"" + id + "\",\"seen\":\"" + seen + "\"}"));
    }

    private Response followUp(String cadence, String seen) {
        return rest.followUp(REQUEST, ours(), body("{\"cadence\":\"" + cadence + "\",\"seen\":\"" + seen + "\"}"));
    }

    private Response undo(String choice, JsonObject undo) {
        return rest.undo(choice, REQUEST, ours(), body("{\"id\":\"" + undo.getString("id") + "\"}"));
    }

    private Response settings(String sections) {
        return plan.changeAll(REQUEST, ours(), body(sections));
    }

    private JsonObject state() {
        return ok(rest.state());
    }

    /** All that is kept, but for the ids of the fields and what can be undone. */
    private Map<String, Object> kept() {
        Map<String, Object> kept = new TestPlans(jira).kept();
        kept.keySet().removeIf(key -> key.startsWith("org.amends.start.") || key.contains("field"));
        return kept;
    }

    // From nothing to a working panel.

    @Test
    public void beforeAnythingIsChosenAllIsOpenAndAsItShips() {
        JsonObject state = state();
        assertFalse(state.getObject("method").getBoolean("done"));
        assertFalse(state.getObject("followUp").getBoolean("done"));
        assertEquals("shipped", state.getObject("method").getString("chosen"));
        assertEquals("week", state.getObject("followUp").getString("chosen"));
        assertFalse(state.has("undo") || state.getObject("method").has("undo") || state.has("ticket"));
        assertEquals(2, state.getObject("method").getArray("methods").size());
        assertEquals(
                5,
                state.getObject("method")
                        .getArray("methods")
                        .getObject(0)
                        .getArray("stages")
                        .size());
    }

    @Test
    public void threeChoicesAndEachIsDone() {
        ok(projects(CARE, ""));
        JsonObject state = ok(method("shipped", state().getObject("method").getString("seen")));
        assertTrue(state.getObject("method").getBoolean("done"));
        state = ok(followUp("week", state.getObject("followUp").getString("seen")));
        assertTrue(state.getObject("followUp").getBoolean("done"));
        assertTrue(state.getArray("projects").getObject(0).getBoolean("on"));
        assertTrue(state.getObject("undo").getBoolean("me"));
    }

    @Test
    public void eachUndoPutsBackExactlyWhatStoodBefore() {
        ok(
                settings(
                        "{\"cadence\":"
                                + cadence()
                                + ",\"which\":{\"rules\":[{\"method\":\"second-failure\",\"when\":[{\"aspect\":\"second-failure\"}]}]}}"));
        Map<String, Object> before = kept();
        ok(projects(CARE + "," + OPS, ""));
        ok(method("second-failure", state().getObject("method").getString("seen")));
        ok(followUp("changes", state().getObject("followUp").getString("seen")));
        assertFalse(before.equals(kept()));
        jira.later(Duration.ofDays(1));
        ok(undo("projects", state().getObject("undo")));
        ok(undo("method", state().getObject("method").getObject("undo")));
        JsonObject state = ok(undo("follow-up", state().getObject("followUp").getObject("undo")));
        assertEquals(before, kept());
        assertFalse(state.has("undo") || state.getObject("method").has("undo"));
    }

    @Test
    public void aProjectThatWasOnHasItsOwnSettingsBack() {
        ok(projects(CARE, ""));
        Map<String, Object> before = kept();
        jira.later(Duration.ofDays(3));
        ok(projects("", "\"CARE\""));
        assertTrue(jira.settings.switchedOn(TestJira.CARE).isEmpty());
        ok(undo("projects", state().getObject("undo")));
        assertEquals(before, kept());
    }

    @Test
    public void theRulesBeforeTheChoiceAreKept() {
        ok(
                settings(
                        "{\"which\":{\"rules\":[{\"method\":\"second-failure\",\"when\":[{\"aspect\":\"second-failure\"}]}]}}"));
        JsonObject method = state().getObject("method");
        assertEquals(1, method.getInt("rules"));
        assertEquals("shipped", method.getString("chosen"));
        method = ok(method("second-failure", method.getString("seen"))).getObject("method");
        assertEquals("second-failure", method.getString("chosen"));
        assertEquals(1, method.getInt("rules"));
        assertEquals(2, jira.rules.section().holding(TestJira.CARE).size());
        method = ok(method("shipped", method.getString("seen"))).getObject("method");
        assertEquals("shipped", method.getString("chosen"));
        assertEquals(1, jira.rules.section().holding(TestJira.CARE).size());
    }

    // What another administrator does meanwhile is never lost.

    @Test
    public void whoChoosesOnWhatSomebodyElseChangedIsTold() {
        String seen = state().getObject("followUp").getString("seen");
        ok(followUp("changes", seen));
        refused(409, "seen", followUp("two-days", seen));
        assertEquals("changes", state().getObject("followUp").getString("chosen"));
        String method = state().getObject("method").getString("seen");
        ok(settings("{\"which\":{\"rules\":[]}}"));
        refused(409, "seen", method("second-failure", method));
    }

    @Test
    public void twoWhoSwitchProjectsOnAtOnceBothGetIn() {
        ok(projects(CARE, ""));
        ok(projects(OPS, ""));
        assertTrue(jira.settings.switchedOn(TestJira.CARE).isPresent());
        assertTrue(jira.settings.switchedOn(TestJira.OPS).isPresent());
    }

    @Test
    public void nobodyUndoesWhatSomebodyElseChose() {
        JsonObject mine = ok(projects(CARE, "")).getObject("undo");
        ok(projects(OPS, ""));
        refused(409, "undo", undo("projects", mine));
        assertTrue(jira.settings.switchedOn(TestJira.CARE).isPresent());
        JsonObject last = state().getObject("undo");
        ok(undo("projects", last));
        refused(409, "undo", undo("projects", last));
        assertTrue(jira.settings.switchedOn(TestJira.CARE).isPresent());
        assertTrue(jira.settings.project(TestJira.OPS).isEmpty());
    }

    @Test
    public void whatWasChangedSinceIsNotUndone() {
        JsonObject undo = ok(followUp("changes", state().getObject("followUp").getString("seen")))
                .getObject("followUp")
                .getObject("undo");
        ok(settings("{\"cadence\":null}"));
        assertFalse(state().getObject("followUp").has("undo"));
        refused(409, "undo", undo("follow-up", undo));
        JsonObject projects = ok(projects(CARE, "")).getObject("undo");
        ok(admin.change(
                "CARE", REQUEST, ours(), body(CARE.replace("\"10002\"", "").replace("{\"p", "{\"on\":true,\"p"))));
        refused(409, "undo", undo("projects", projects));
        assertTrue(jira.settings.switchedOn(TestJira.CARE).isPresent());
    }

    // What cannot be.

    @Test
    public void eachRefusalNamesItsProjectAndKeepsNothing() {
        Map<String, Object> before = kept();
        JsonObject error = refused(400, "projects.OPS.actor", projects(CARE + "," + OPS.replace("olga", "ghost"), ""));
        assertTrue(error.toString(), error.getString("message").contains("ghost"));
        refused(400, "projects", projects("", ""));
        refused(404, "project", projects(CARE.replace("CARE", "SOFT"), ""));
        refused(400, "method", method("none", state().getObject("method").getString("seen")));
        refused(400, "cadence", followUp("never", "none"));
        refused(404, "choice", undo("everything", new JsonObject()));
        assertEquals(before, kept());
    }

    @Test
    public void anArrangedCadenceIsNoneOfTheShortList() {
        ok(settings("{\"cadence\":{\"touches\":[]}}"));
        assertFalse(state().getObject("followUp").has("chosen"));
        assertTrue(state().getObject("followUp").getBoolean("done"));
    }

    private static String cadence() {
        return JsonWriter.string(CadenceForm.write(Cadence.shipped())).replace("\"amount\":7", "\"amount\":9");
    }

    @Test
    public void whoIsNoAdministratorIsTurnedAway() {
        jira.signIn(jira.ana);
        assertEquals(403, rest.state().getStatus());
        assertEquals(403, projects(CARE, "").getStatus());
        assertEquals(Optional.empty(), jira.settings.project(TestJira.CARE));
    }
}
