package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.grack.nanojson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.amends.sandbox.acceptance.Caller.Heard;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Who is no agent of the project sees nothing of an apology: no panel, no field, no word, and no hint that there is one. */
public class AccessIT {
    @ClassRule
    public static final RunningSandbox SANDBOX = new RunningSandbox();

    private static final String API = "/rest/amends/1.0/";
    private static final List<String> TELLING = List.of("amends", "reparation", "apolog");

    private static String issue;

    @BeforeClass
    public static void anApologyIsUnderWay() {
        Settings.switchOn(SANDBOX);
        Caller ana = Caller.signedIn(SANDBOX, "ana");
        Heard created = ana.form(
                "/secure/CreateIssue",
                Map.of("kind", "CARE:10003", "summary", "Where is my parcel?", "customer", "rosa"));
        issue = created.location().substring(created.location().lastIndexOf('/') + 1);
        assertEquals(200, ana.post(API + "issues/" + issue + "/apology", "{}").status());
        assertEquals(
                200,
                ana.post(API + "issues/" + issue + "/reparations", credit()).status());
    }

    private static String credit() {
        return "{\"kind\":\"goodwill\",\"form\":\"credit\",\"value\":\"20.00\",\"currency\":\"EUR\",\"note\":\"\","
                + "\"reason\":\"They asked for it.\"}";
    }

    @Test
    public void theAgentSeesIt() {
        Caller ana = Caller.signedIn(SANDBOX, "ana");
        assertTrue(ana.get("/browse/" + issue).body().contains("amends-panel"));
        assertEquals(200, ana.get(API + "issues/" + issue).status());
    }

    @Test
    public void theCustomerSeesTheRequestAndNothingOfThis() {
        Caller rosa = Caller.signedIn(SANDBOX, "rosa");
        Heard request = rosa.get("/servicedesk/customer/portal/CARE/" + issue);
        assertEquals(200, request.status());
        assertTrue(request.body().contains("Where is my parcel?"));
        assertTellsNothing(request);
        assertTellsNothing(rosa.get("/servicedesk/customer/user/requests"));
    }

    @Test
    public void theCustomerDoesNotReachTheAgentsSide() {
        assertShutOut(Caller.signedIn(SANDBOX, "rosa"));
    }

    @Test
    public void anotherCustomerDoesNotEvenSeeTheRequest() {
        Caller joe = Caller.signedIn(SANDBOX, "joe");
        assertEquals(404, joe.get("/servicedesk/customer/portal/CARE/" + issue).status());
    }

    @Test
    public void anAgentOfAnotherProjectSeesNothing() {
        Caller olga = Caller.signedIn(SANDBOX, "olga");
        assertShutOut(olga);
        assertEquals(404, olga.get("/projects/CARE/queues").status());
        Heard found = olga.get("/rest/api/2/search?jql=" + Caller.encoded("project = CARE"));
        assertFalse(found.body(), found.body().contains(issue));
        assertFalse(olga.get("/browse/OPS-1").body().contains("amends-panel"));
    }

    @Test
    public void aVisitorIsSentToTheLogIn() {
        Caller anonymous = Caller.anonymous(SANDBOX);
        for (String page :
                List.of("/browse/" + issue, "/projects/CARE/queues", "/servicedesk/customer/user/requests")) {
            Heard heard = anonymous.get(page);
            assertEquals(page, 303, heard.status());
            assertTrue(heard.location(), heard.location().startsWith("/login"));
            assertTellsNothing(heard);
        }
    }

    @Test
    public void aProgramWithoutAUserIsTold401() {
        Caller anonymous = Caller.anonymous(SANDBOX);
        for (String path : List.of(API + "issues/" + issue, API + "admin/projects", "/rest/api/2/issue/" + issue)) {
            assertEquals(path, 401, anonymous.get(path).status());
        }
        assertEquals(
                401, anonymous.post(API + "issues/" + issue + "/apology", "{}").status());
    }

    @Test
    public void onlyAdminsReachTheAdministration() {
        for (String name : List.of("ana", "rosa")) {
            Caller caller = Caller.signedIn(SANDBOX, name);
            assertRefusedAs(name, caller.get(API + "admin/projects"));
            assertRefusedAs(name, caller.put(API + "admin/projects/CARE", Settings.ON));
            assertTrue(name, caller.get("/plugins/servlet/amends/admin").status() >= 300);
        }
    }

    @Test
    public void theFieldIsOnTheIssueViewOnceAnAdminPutItOnAScreen() {
        Caller ana = Caller.signedIn(SANDBOX, "ana");
        assertFalse(shown(ana));
        Caller admin = Caller.signedIn(SANDBOX, "admin");
        JsonObject care = admin.get(API + "admin/projects").json().getArray("projects").stream()
                .map(JsonObject.class::cast)
                .filter(project -> "CARE".equals(project.getString("key")))
                .findFirst()
                .orElseThrow();
        long screen = care.getArray("screens").getObject(0).getLong("id");
        String on = Settings.ON.replace("}", ",\"screens\":[" + screen + "]}");
        assertEquals(200, admin.put(API + "admin/projects/CARE", on).status());
        assertTrue(shown(ana));
    }

    private static boolean shown(Caller caller) {
        return Pattern.compile("id=\"customfield_\\d+-val\"")
                .matcher(caller.get("/browse/" + issue).body())
                .find();
    }

    private static void assertShutOut(Caller caller) {
        for (String path : List.of("/browse/" + issue, "/rest/api/2/issue/" + issue, API + "issues/" + issue)) {
            assertEquals(path, 404, caller.get(path).status());
        }
        assertEquals(
                404,
                caller.post(API + "issues/" + issue + "/steps", "{\"steps\":[\"listen\"]}")
                        .status());
    }

    private static void assertRefusedAs(String name, Heard heard) {
        assertTrue(name + ": " + heard.status(), List.of(401, 403, 404).contains(heard.status()));
    }

    private static void assertTellsNothing(Heard heard) {
        String page = heard.body().replace("The Amends sandbox", "").toLowerCase(Locale.ROOT);
        TELLING.forEach(word -> assertFalse(word + " in " + page, page.contains(word)));
    }
}
