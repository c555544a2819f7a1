package org.amends.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.grack.nanojson.JsonObject;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.amends.sandbox.acceptance.Caller.Heard;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.junit.rules.TestRule;

/** A method as code: an administrator drafts and publishes one, agents use it, and what is open is moved to the next version. */
public class MethodIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.on();
    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final TestRule PLACES = RuleChain.outerRule(CHROMIUM).around(SANDBOX);

    private static final String API = Doors.REST + "/issues/";
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String IMAGE = "<img src=x onerror=alert(2)>";

    private final Caller admin = Caller.signedIn(SANDBOX, "admin");
    private final Caller ana = Caller.signedIn(SANDBOX, "ana");

    @Test
    public void anAgentUsesItAndKeepsTheVersionUntilItIsMoved() {
        OwnMethods.drafted(admin, "breakdown", OwnMethods.document("breakdown", "Breakdown"));
        OwnMethods.published(admin, "breakdown", "keep");
        String old = begun("breakdown");
        tick(old, "name-the-outage");
        assertEquals("Name the outage", step(old, "name-the-outage").getString("label"));
        assertEquals(
                "Was fiel aus?", step(old, "name-the-outage").getObject("words").getString("question"));
        assertEquals(List.of(old), found("apologiesWithout(\"say-back\")", old));
        assertEquals(List.of(), found("apologiesWithout(\"name-the-outage\")", old));

        String second = OwnMethods.document("breakdown", "Breakdown").replace("name-the-outage", "name-what-broke");
        OwnMethods.drafted(admin, "breakdown", second);
        JsonObject tried = admin.post(
                        OwnMethods.ALL + "/breakdown/publish?dryRun=true",
                        OwnMethods.revised(admin, "breakdown", ",\"open\":\"move\""))
                .json();
        assertEquals(1, tried.getInt("open"));
        JsonObject losing = tried.getArray("losing").getObject(0);
        assertEquals(old, losing.getString("issue"));
        assertEquals("name-the-outage", losing.getArray("steps").getString(0));
        assertEquals("Name the outage", losing.getArray("labels").getString(0));
        assertFalse("nothing was done", OwnMethods.of(admin, "breakdown").getInt("newest") == 2);

        OwnMethods.published(admin, "breakdown", "move");
        JsonObject moved = ana.get(API + old).json();
        assertEquals(2, moved.getObject("method").getInt("version"));
        assertTrue(moved.getString("moved"), moved.getString("moved").endsWith("kept in the history: Name the outage"));
        assertEquals("open", step(old, "name-what-broke").getString("state"));
        assertEquals(
                Map.of("2", 1), Map.copyOf(OwnMethods.of(admin, "breakdown").getObject("open")));
    }

    @Test
    public void whatIsOpenIsMovedLongAfterItWasPublished() {
        OwnMethods.drafted(admin, "late", OwnMethods.document("late", "Late"));
        OwnMethods.published(admin, "late", "keep");
        String old = begun("late");
        tick(old, "name-the-outage");
        String second = OwnMethods.document("late", "Late").replace("name-the-outage", "name-what-broke");
        OwnMethods.drafted(admin, "late", second);
        OwnMethods.published(admin, "late", "keep");
        String address = OwnMethods.ALL + "/late/move";
        JsonObject tried = admin.post(address + "?dryRun=true", OwnMethods.revised(admin, "late", ""))
                .json();
        assertEquals(1, tried.getInt("open"));
        assertEquals(0, tried.getInt("left"));
        assertFalse(tried.has("next"));
        JsonObject losing = tried.getArray("losing").getObject(0);
        assertEquals(old, losing.getString("issue"));
        assertEquals("Name the outage", losing.getArray("labels").getString(0));
        JsonObject after = admin.post(
                        address + "?dryRun=true", OwnMethods.revised(admin, "late", ",\"after\":9000000000000"))
                .json();
        assertEquals("behind the last", 0, after.getArray("losing").size());
        assertEquals(1, ana.get(API + old).json().getObject("method").getInt("version"));

        refused(admin.post(address + "?dryRun=true", OwnMethods.revised(admin, "late", ",\"after\":\"soon\"")), 400);
        assertEquals(409, admin.post(address, "{\"revision\":\"1\"}").status());
        Heard moved = admin.post(address, OwnMethods.revised(admin, "late", ""));
        assertEquals(moved.body(), 200, moved.status());
        assertEquals(2, ana.get(API + old).json().getObject("method").getInt("version"));
        assertFalse("nothing is left to be moved", OwnMethods.of(admin, "late").has("moving"));
    }

    @Test
    public void aRuleThatNamesItIsToldBeforeItIsRetired() {
        OwnMethods.drafted(admin, "ruled", OwnMethods.document("ruled", "Ruled"));
        OwnMethods.published(admin, "ruled", "keep");
        Heard rule = admin.put(Plans.CARE, "{\"which\":{\"rules\":[{\"method\":\"ruled\",\"when\":[]}]}}");
        assertEquals(rule.body(), 200, rule.status());
        String address = OwnMethods.ALL + "/ruled/retire";
        JsonObject error = refused(admin.post(address, OwnMethods.revised(admin, "ruled", "")), 409);
        assertEquals("rules", error.getString("field"));
        assertTrue(error.getString("message"), error.getString("message").contains("Customer care, rule 1"));
        assertFalse(OwnMethods.of(admin, "ruled").getBoolean("retired"));
        Heard anyway = admin.post(address, OwnMethods.revised(admin, "ruled", ",\"anyway\":true"));
        assertEquals(anyway.body(), 200, anyway.status());
        assertTrue(OwnMethods.of(admin, "ruled").getBoolean("retired"));
        Plans.forget(admin);
    }

    @Test
    public void whatIsExportedIsImportedAsItIs() {
        OwnMethods.drafted(admin, "exported", OwnMethods.document("exported", "Export"));
        OwnMethods.published(admin, "exported", "keep");
        String address = OwnMethods.ALL + "/exported/versions/1";
        Heard file = admin.get(address + "?download=true");
        assertEquals(file.body(), admin.get(address).body());
        Heard again = admin.put(OwnMethods.ALL + "/exported?revision=none", file.body());
        assertEquals(again.body(), 200, again.status());
        assertEquals(List.of(), List.copyOf(again.json().getArray("changes")));
        Heard shipped = admin.get(OwnMethods.ALL + "/shipped/versions/1");
        Heard copy = admin.put(
                OwnMethods.ALL + "/copied?revision=none",
                shipped.body().replace("\"id\":\"shipped\"", "\"id\":\"copied\""));
        assertEquals(copy.body(), 200, copy.status());
        assertEquals(409, admin.put(OwnMethods.ALL + "/shipped", shipped.body()).status());
    }

    @Test
    public void aBadFileIsRefusedWithItsLineAndChangesNothing() {
        String bad = "{\n \"id\": \"bad\",\n \"stages\": [{\"id\": \"one\",\n  \"steps\": [{\"id\": \"Two\"}]}]}";
        JsonObject error = refused(admin.put(OwnMethods.ALL + "/bad", bad), 400);
        assertEquals("stages[0].steps[0].evidence", error.getString("field"));
        assertEquals(4, error.getInt("line"));
        assertTrue(error.getString("expected").contains("text"));
        JsonObject broken = refused(admin.put(OwnMethods.ALL + "/bad", "{\n\"id\": }"), 400);
        assertEquals(2, broken.getInt("line"));
        admin.form("/secure/ViewProfile.jspa/language", Map.of("language", "de"));
        JsonObject german = refused(admin.put(OwnMethods.ALL + "/bad", bad), 400);
        assertEquals("Text", german.getString("expected"));
        JsonObject id = refused(
                admin.put(OwnMethods.ALL + "/bad", bad.replace("\"Two\"", "\"Two\",\"evidence\":\"said\"")), 400);
        assertTrue(id.getString("expected"), id.getString("expected").contains("höchstens 40 Zeichen"));
        admin.form("/secure/ViewProfile.jspa/language", Map.of("language", "en"));
        assertEquals(404, admin.get(OwnMethods.ALL + "/bad").status());
    }

    @Test
    public void whoeverIsSecondSeesBothSides() {
        String revision = OwnMethods.drafted(admin, "shared", OwnMethods.document("shared", "One"));
        OwnMethods.drafted(admin, "shared", OwnMethods.document("shared", "Theirs"));
        Heard second =
                admin.put(OwnMethods.ALL + "/shared?revision=" + revision, OwnMethods.document("shared", "Mine"));
        assertEquals(409, second.status());
        JsonObject both = second.json();
        assertEquals("Theirs", both.getObject("theirs").getObject("name").getString("en"));
        assertEquals("Mine", both.getObject("yours").getObject("name").getString("en"));
        assertEquals("name.en", both.getArray("changes").getObject(0).getString("path"));
        assertEquals(both.getString("revision"), OwnMethods.of(admin, "shared").getString("revision"));
    }

    @Test
    public void aRetiredMethodBeginsNothing() {
        OwnMethods.drafted(admin, "tired", OwnMethods.document("tired", "Tired"));
        OwnMethods.published(admin, "tired", "keep");
        String open = begun("tired");
        assertEquals(
                200,
                admin.post(OwnMethods.ALL + "/tired/retire", OwnMethods.revised(admin, "tired", ""))
                        .status());
        String ticket = Tickets.reported(ana, "CARE:10003");
        refused(ana.post(API + ticket + "/apology", "{\"method\":\"tired\"}"), 400);
        tick(open, "name-the-outage");
        assertEquals(
                200,
                admin.post(OwnMethods.ALL + "/tired/restore", OwnMethods.revised(admin, "tired", ""))
                        .status());
        assertEquals(
                200,
                ana.post(API + ticket + "/apology", "{\"method\":\"tired\"}").status());
    }

    @Test
    public void whatAnAdministratorTypesIsTextToAgentsInTheirLanguage() {
        String hostile = OwnMethods.document("hostile", SCRIPT)
                .replace("Name the outage", SCRIPT)
                .replace("Den Ausfall benennen", "Den " + IMAGE)
                .replace(
                        "{\"de\":\"Was fiel aus?\"}",
                        "{\"en\":\"" + IMAGE + "\"},\"why\":{\"en\":\"" + SCRIPT + "\"},\"good\":{\"en\":\"" + IMAGE
                                + "\"},\"bad\":{\"en\":\"" + SCRIPT + "\"}")
                .replace("\"id\":\"listen\"", "\"id\":\"listen\",\"title\":{\"en\":\"" + IMAGE + "\"}");
        OwnMethods.drafted(admin, "hostile", hostile);
        OwnMethods.published(admin, "hostile", "keep");
        String ticket = begun("hostile");
        List<String> ran = new ArrayList<>();
        Page page = CHROMIUM.window();
        page.onDialog(dialog -> {
            ran.add(dialog.message());
            dialog.dismiss();
        });
        Panel panel = Person.signsIn(page, SANDBOX, "ana")
                .opens("/browse/" + ticket)
                .panel()
                .showsAll();
        assertThat(panel.step("name-the-outage")).containsText(SCRIPT);
        assertThat(panel.find(".amends-stage").first()).containsText(IMAGE);
        ana.form("/secure/ViewProfile.jspa/language", Map.of("language", "de"));
        assertThat(Person.signsIn(page, SANDBOX, "ana")
                        .opens("/browse/" + ticket)
                        .panel()
                        .showsAll()
                        .step("name-the-outage"))
                .containsText("Den " + IMAGE);
        ana.form("/secure/ViewProfile.jspa/language", Map.of("language", "en"));
        assertEquals(List.of(), ran);
    }

    private String begun(String method) {
        String ticket = Tickets.reported(ana, "CARE:10003");
        Heard heard = ana.post(API + ticket + "/apology", "{\"method\":\"" + method + "\"}");
        assertEquals(heard.body(), 200, heard.status());
        return ticket;
    }

    private void tick(String ticket, String step) {
        Heard heard = ana.post(
                API + ticket + "/steps",
                "{\"steps\":[\"" + step + "\"],\"evidence\":{\"kind\":\"call\",\"at\":\"" + Instant.now()
                        + "\",\"with\":\"Rosa\",\"note\":\"We spoke.\"}}");
        assertEquals(heard.body(), 200, heard.status());
    }

    private JsonObject step(String ticket, String step) {
        return ana.get(API + ticket).json().getArray("stages").stream()
                .flatMap(stage -> ((JsonObject) stage).getArray("steps").stream())
                .map(JsonObject.class::cast)
                .filter(one -> step.equals(one.getString("id")))
                .findFirst()
                .orElseThrow();
    }

    /** A minute later: what a node could not write at once the wake-up job writes, and until then the search is behind. */
    private List<String> found(String function, String ticket) {
        SANDBOX.aMinutePasses();
        String jql = "key = " + ticket + " AND issue in " + function;
        Heard heard = ana.get("/rest/api/2/search?jql=" + Caller.encoded(jql));
        assertEquals(heard.body(), 200, heard.status());
        return heard.json().getArray("issues").stream()
                .map(issue -> ((JsonObject) issue).getString("key"))
                .toList();
    }

    private static JsonObject refused(Heard heard, int status) {
        assertEquals(heard.body(), status, heard.status());
        return heard.json().getArray("errors").getObject(0);
    }
}
