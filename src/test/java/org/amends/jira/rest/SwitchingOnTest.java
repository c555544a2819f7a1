package org.amends.jira.rest;

import static org.amends.jira.rest.Requests.body;
import static org.amends.jira.rest.Requests.headers;
import static org.amends.jira.rest.Requests.ok;
import static org.amends.jira.rest.Requests.ours;
import static org.amends.jira.rest.Requests.refused;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.amends.jira.fake.Fake;
import org.amends.jira.fake.TestFields;
import org.amends.jira.fake.TestJira;
import org.amends.jira.start.TestStart;
import org.amends.jira.store.OwnField;
import org.amends.jira.store.ProjectSettings;
import org.junit.Before;
import org.junit.Test;

/** The admin switches Amends on and off; one field, in the chosen projects only; each refusal names its field. */
public class SwitchingOnTest {
    private static final String CARE =
            "{\"on\":true,\"actor\":\"bot\",\"startTypes\":[\"10002\"],\"followUpType\":\"10004\",\"screens\":[501]}";

    private static final HttpServletRequest REQUEST =
            Fake.of(HttpServletRequest.class).done();

    private final TestJira jira = new TestJira();
    private final TestFields fields = new TestFields();
    private final TestFields.Parts parts = fields.of(jira);
    private final AdminResource rest =
            new AdminResource(Requests.door(jira), parts.projects(), parts.json(), new TestStart(jira, parts).desk());

    @Before
    public void theAdminIsSignedIn() {
        jira.settings.forget(TestJira.CARE);
        jira.signIn(jira.admin);
    }

    private Response put(String json) {
        return rest.change("CARE", REQUEST, ours(), body(json));
    }

    private ProjectSettings care() {
        return jira.settings.project(TestJira.CARE).orElseThrow();
    }

    private void nothingWasChanged() {
        assertTrue(jira.settings.project(TestJira.CARE).isEmpty());
        assertEquals(0, fields.count());
        assertEquals(List.of(), fields.onScreens());
    }

    @Test
    public void beforeAnythingIsOnThereIsNoField() {
        JsonObject all = ok(rest.projects());
        assertFalse(all.has("field"));
        JsonObject care = all.getArray("projects").getObject(0);
        assertEquals("Customer care", care.getString("name"));
        assertFalse(care.getBoolean("on"));
        assertEquals(2, all.getArray("projects").size());
        JsonArray screens = care.getArray("screens");
        assertEquals(2, screens.size());
        assertEquals("Customer care: default", screens.getObject(0).getString("name"));
        assertFalse(screens.getObject(0).getBoolean("has"));
    }

    @Test
    public void switchingOnMakesTheFieldInThisProjectAndKeepsTheChoices() {
        JsonObject care = ok(put(CARE));
        assertTrue(care.getBoolean("on"));
        assertEquals("bot", care.getObject("actor").getString("name"));
        assertTrue(care.getArray("issueTypes").getObject(0).getBoolean("starts"));
        assertTrue(care.getArray("screens").getObject(0).getBoolean("has"));
        assertFalse(care.getArray("screens").getObject(1).getBoolean("has"));
        assertEquals(2, fields.count());
        assertEquals(List.of(TestJira.CARE), fields.projects());
        assertEquals("com.atlassian.jira.plugin.system.customfieldtypes:exacttextsearcher", fields.searcher());
        assertEquals(Set.of("10002"), care().startTypes());
        assertEquals("Reparation order", ok(rest.projects()).getObject("field").getString("name"));
    }

    @Test
    public void theSecondProjectSharesTheField() {
        ok(put(CARE));
        String ops = "{\"on\":true,\"actor\":\"olga\",\"startTypes\":[],\"followUpType\":\"10004\",\"screens\":[]}";
        ok(rest.change("OPS", REQUEST, ours(), body(ops)));
        assertEquals(2, fields.count());
        assertEquals(List.of(TestJira.CARE, TestJira.OPS), fields.projects());
    }

    @Test
    public void twoNodesThatSwitchOnAtOnceMakeOneField() throws Exception {
        TestFields.Parts other = fields.of(jira);
        AdminResource node = new AdminResource(
                Requests.door(jira), other.projects(), other.json(), new TestStart(jira, other).desk());
        AtomicReference<Thread> meanwhile = new AtomicReference<>();
        fields.creating = () -> {
            Thread second = new Thread(() -> node.change("CARE", REQUEST, ours(), body(CARE)));
            meanwhile.set(second);
            second.start();
            join(second, 200);
        };
        ok(put(CARE));
        join(meanwhile.get(), 10_000);
        assertEquals(2, fields.count());
        assertEquals(List.of(TestJira.CARE), fields.projects());
    }

    private static void join(Thread thread, long millis) {
        try {
            thread.join(millis);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    @Test
    public void doneTwiceIsDoneOnce() {
        ok(put(CARE));
        Instant since = care().since();
        jira.later(Duration.ofDays(1));
        ok(put(CARE));
        assertEquals(2, fields.count());
        assertEquals(List.of(TestJira.CARE), fields.projects());
        assertEquals(List.of(501L), fields.onScreens());
        assertEquals(since, care().since());
    }

    @Test
    public void aFieldWhoseIdWasLostIsFoundByItsType() {
        ok(put(CARE));
        jira.settings.fieldId(OwnField.ORDER, "customfield_1");
        ok(put(CARE));
        assertEquals(2, fields.count());
        assertEquals("customfield_10400", jira.settings.fieldId(OwnField.ORDER).orElseThrow());
    }

    @Test
    public void twoFieldsAreAPersonsToPutRight() {
        fields.addStranded();
        fields.addStranded();
        assertTrue(refused(400, "field", put(CARE)).getString("message").contains("customfield_10401"));
        assertTrue(jira.settings.project(TestJira.CARE).isEmpty());
    }

    @Test
    public void switchingOffKeepsAllButTheSwitch() {
        ok(put(CARE));
        JsonObject care = ok(put("{\"on\":false}"));
        assertFalse(care.getBoolean("on"));
        assertEquals(Set.of("10002"), care().startTypes());
        assertEquals(2, fields.count());
        assertEquals(List.of(501L), fields.onScreens());
    }

    @Test
    public void switchedOnAgainItCountsFromThen() {
        ok(put(CARE));
        ok(put("{\"on\":false}"));
        jira.later(Duration.ofDays(1));
        ok(put(CARE));
        assertEquals(jira.clock().instant(), care().since());
    }

    @Test
    public void theAccountThatActsCanDoSo() {
        for (String name : List.of("nobody", "", "gone", "rosa", "ben")) {
            refused(400, "actor", put(CARE.replace("\"bot\"", "\"" + name + "\"")));
        }
        JsonObject nobody = refused(400, "actor", put(CARE.replace("\"bot\"", "\"\"")));
        assertEquals("No account is named.", nobody.getString("message"));
        nothingWasChanged();
    }

    @Test
    public void issueTypesAreOfTheProjectAndNotForSubtasks() {
        refused(400, "startTypes", put(CARE.replace("[\"10002\"]", "[\"10002\",\"4711\"]")));
        refused(400, "startTypes", put(CARE.replace("[\"10002\"]", "[\"10006\"]")));
        refused(400, "startTypes", put(CARE.replace("[\"10002\"]", "[\"10004\"]")));
        refused(400, "startTypes", put(CARE.replace("[\"10002\"]", "\"10002\"")));
        refused(400, "followUpType", put(CARE.replace("\"10004\"", "\"10006\"")));
        refused(400, "followUpType", put(CARE.replace("\"10004\"", "\"\"")));
        nothingWasChanged();
    }

    @Test
    public void screensAreTheProjects() {
        refused(400, "screens", put(CARE.replace("[501]", "[501,4711]")));
        refused(400, "screens", put(CARE.replace("[501]", "[\"501\"]")));
        nothingWasChanged();
    }

    @Test
    public void onIsAYesOrANo() {
        refused(400, "on", put("{}"));
        refused(400, "on", put("{\"on\":\"yes\"}"));
    }

    @Test
    public void onlyServiceProjectsCanBeSwitched() {
        refused(404, "project", rest.change("SOFT", REQUEST, ours(), body(CARE)));
        refused(404, "project", rest.change("NONE", REQUEST, ours(), body(CARE)));
    }

    @Test
    public void onlyAdministratorsMay() {
        jira.signIn(jira.ana);
        refused(403, "user", rest.projects());
        refused(403, "user", put(CARE));
        jira.signOut();
        refused(401, "user", rest.projects());
        refused(401, "user", put(CARE));
        nothingWasChanged();
    }

    @Test
    public void aWriteNeedsAnAdministratorWhoProvedThemselvesAMomentAgo() {
        jira.adminIsToProveThemselves();
        refused(403, "session", put(CARE));
        nothingWasChanged();
    }

    @Test
    public void aWriteNeedsOurHeader() {
        refused(
                403,
                "X-Atlassian-Token",
                rest.change("CARE", REQUEST, headers(Map.of("X-Atlassian-Token", "")), body(CARE)));
        nothingWasChanged();
    }
}
