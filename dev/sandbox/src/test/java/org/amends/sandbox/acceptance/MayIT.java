package org.amends.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.grack.nanojson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amends.sandbox.acceptance.Caller.Heard;
import org.junit.After;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.junit.rules.TestRule;

/** An administrator takes rights away: Ana is an agent like others, Ben leads the team. */
@OnOneDatabase("Rights are a section of the settings, which PlanIT and FollowUpPlansTest cover.")
public class MayIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.on();
    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final TestRule PLACES = RuleChain.outerRule(CHROMIUM).around(SANDBOX);

    private static final String PAGE = "/plugins/servlet/amends/plan";
    private static final String API = Doors.REST + "/issues/";
    private static final String LEADS = "[{\"to\":\"role\",\"role\":\"10304\"}]";
    private static final String RESTRICTED =
            "{\"may\":{\"tick\":" + LEADS + ",\"waive\":" + LEADS + ",\"override\":" + LEADS
                    + ",\"goodwill\":[{\"to\":\"agents\",\"upTo\":[{\"amount\":\"50\",\"currency\":\"EUR\"}]},"
                    + LEADS.substring(1) + "}}";
    private static final String GOODWILL =
            "{\"kind\":\"goodwill\",\"form\":\"credit\",\"value\":\"20\",\"currency\":\"EUR\",\"note\":\"\"}";

    private final Caller admin = Caller.signedIn(SANDBOX, "admin");
    private final Caller ana = Caller.signedIn(SANDBOX, "ana");
    private final Caller ben = Caller.signedIn(SANDBOX, "ben");
    private final Page page = CHROMIUM.window();

    @After
    public void asItShips() {
        Plans.forget(admin);
    }

    /** Each way by which an agent, or a rule that acts as one, records something that needs a right. */
    @Test
    public void whoLacksARightIsRefusedOnEveryWayAndToldWhoHasIt() {
        String issue = begun();
        ok(ben.post(API + issue + "/steps", "{\"steps\":[\"listen\"]," + call() + "}"));
        ok(ben.post(API + issue + "/steps/explain/waiver", "{\"reason\":\"They know why.\"}"));
        ok(admin.put(Plans.CARE, RESTRICTED));
        for (Map.Entry<String, Optional<String>> one : Map.of(
                        "POST /steps", Optional.of("{\"steps\":[\"validate\"]," + call() + "}"),
                        "DELETE /steps/listen", Optional.<String>empty(),
                        "DELETE /steps/explain", Optional.<String>empty(),
                        "POST /steps/say-back/waiver", Optional.of("{\"reason\":\"They are in a hurry.\"}"),
                        "POST /reparations",
                                Optional.of(
                                        GOODWILL.replace("\"note\"", "\"reason\":\"They leave tonight.\",\"note\"")))
                .entrySet()) {
            String[] way = one.getKey().split(" ");
            Heard refused = ana.ask(way[0], API + issue + way[1], one.getValue());
            assertEquals(one.getKey() + refused.body(), 403, refused.status());
            assertEquals(one.getKey(), "user", refused.field());
            assertTrue(refused.expected(), refused.expected().contains("Team leads"));
            assertTrue(refused.expected(), refused.expected().contains("An administrator of Jira grants it"));
            assertEquals(
                    one.getKey(),
                    200,
                    ben.ask(way[0], API + issue + way[1], one.getValue()).status());
        }
    }

    @Test
    public void goodwillHasALimitAboveWhichSomebodyWithAHigherOneApproves() {
        String issue = ready();
        ok(admin.put(Plans.CARE, RESTRICTED));
        Heard tooMuch = ana.post(API + issue + "/reparations", GOODWILL.replace("\"20\"", "\"80\""));
        assertEquals(tooMuch.body(), 403, tooMuch.status());
        assertTrue(
                tooMuch.body(),
                tooMuch.body().contains("50 EUR") && tooMuch.field().equals("value"));
        Heard yen = ana.post(API + issue + "/reparations", GOODWILL.replace("EUR", "JPY"));
        assertEquals(yen.body(), 403, yen.status());
        assertTrue(yen.body(), yen.body().contains("not converted"));
        ok(ana.post(API + issue + "/reparations", GOODWILL));
        ok(ana.post(
                API + issue + "/reparations",
                GOODWILL.replace("\"20\"", "\"80\"").replace("\"note\"", "\"approver\":\"ben\",\"note\"")));
        assertEquals(
                403,
                ana.post(API + issue + "/reparations", GOODWILL.replace("20", "31"))
                        .status());
    }

    @Test
    public void thePanelOffersNothingThatTheAgentMayNotDo() {
        String issue = begun();
        ok(admin.put(Plans.CARE, RESTRICTED));
        Panel panel =
                Person.signsIn(page, SANDBOX, "ana").opens("/browse/" + issue).panel();
        assertThat(panel.step("listen").locator("> input")).isDisabled();
        assertThat(panel.find("[data-may-not=tick]").first()).containsText("You may not tick steps here");
        assertThat(panel.find("[data-action=called], [data-action=waive]")).hasCount(0);
        panel.find("[data-action=record-reparation]").click();
        panel.picks("reparation", "kind", "goodwill");
        page.locator("dialog.amends-dialog [name=form]").selectOption("credit");
        assertThat(page.locator("[data-key=may-up-to]")).containsText("50 EUR");
        assertThat(page.locator("dialog [data-may-not=override]")).isVisible();
        assertThat(page.locator("dialog [name=reason]")).hasCount(0);
        assertEquals(List.of(), new Axe(page).against("dialog.amends-dialog"));
    }

    @Test
    public void anAdministratorTakesTheRightToOverrideAwayAndSeesWhatAPersonMayDo() {
        Person ada = Person.signsIn(page, SANDBOX, "admin").opens(PAGE);
        ada.find("#amends-plan-project").selectOption("CARE");
        String form = "form[data-section=may] ";
        ada.find(form + "[data-own=true]").check();
        ada.find("#amends-plan-may-override-0-who").selectOption(new SelectOption().setLabel("Role: Team leads"));
        ada.find("[data-key=amends-plan-may-limit-add-0]").click();
        ada.find("#amends-plan-may-goodwill-0-upTo-0-amount").fill("a lot");
        ada.find(form + "[type=submit]").click();
        assertThat(ada.find("#amends-plan-may-goodwill-0-upTo-0-amount-error")).containsText("a lot");
        ada.find("#amends-plan-may-goodwill-0-upTo-0-amount").fill("50");
        ada.find(form + "[type=submit]").click();
        assertThat(ada.find(form + ".amends-said")).containsText("Saved");
        asksFor(ada, "ana");
        assertThat(ada.find("li[data-right=override]")).containsText("Missing: this is granted to Team leads.");
        assertThat(ada.find("li[data-right=override] .aui-lozenge")).hasText("No");
        assertThat(ada.find("li[data-right=goodwill]")).containsText("Up to 50 EUR");
        assertThat(ada.find("li[data-right=methods]")).containsText("Administrators of the project");
        new Pictures().takeBothThemes(page, "rights");
        assertEquals(List.of(), new Axe(page).against(".amends-plan"));
        assertEquals(List.of(), new Layout(page).against(".amends-plan"));
        asksFor(ada, "tim");
        assertThat(ada.find("li[data-right=tick]")).containsText("permission to edit issues");
        asksFor(ada, "nobody-at-all");
        assertThat(ada.find("#amends-who-user[aria-invalid=true]")).isFocused();
        String issue = begun();
        String early = GOODWILL.replace("\"note\"", "\"reason\":\"They leave tonight.\",\"note\"");
        assertEquals(403, ana.post(API + issue + "/reparations", early).status());
    }

    private static void asksFor(Person ada, String name) {
        ada.find("#amends-who-user").fill(name);
        ada.find("[data-key=amends-who-ask]").click();
    }

    /** Jira suggests who there is; a name that it does not suggest can be typed all the same, and is asked of the server. */
    @Test
    public void namesOfUsersAndGroupsAreSuggestedAndMayBeTyped() {
        admin.form("/secure/admin/people/joe/belongs", Map.of("agentOf", "", "groups", "second line"));
        Person ada = Person.signsIn(page, SANDBOX, "admin").opens(PAGE);
        ada.find("#amends-who-user").pressSequentially("Lind");
        assertThat(page.locator("#amends-pick-user option")).hasCount(1);
        assertThat(page.locator("#amends-pick-user option")).hasAttribute("label", "Rosa Lind");
        asksFor(ada, page.locator("#amends-pick-user option").getAttribute("value"));
        assertThat(ada.find("[data-key=amends-who-title]")).containsText("Rosa Lind");
        ada.find("form[data-section=may] [data-own=true]").check();
        ada.find("#amends-plan-may-tick-0-who").selectOption("group");
        ada.find("#amends-plan-may-tick-0-group").pressSequentially("line");
        assertThat(page.locator("#amends-pick-group option")).hasAttribute("value", "second line");
        page.route("**/rest/api/2/user/picker**", Route::abort);
        asksFor(ada, "ben");
        assertThat(ada.find("[data-key=amends-who-title]")).containsText("Ben");
        assertEquals(
                "nothing is suggested to customers",
                0,
                Caller.signedIn(SANDBOX, "rosa")
                        .get("/rest/api/2/user/picker?query=a")
                        .json()
                        .getInt("total"));
    }

    @Test
    public void byKeyboardAlone() {
        Keyboard ada = Keyboard.signsIn(page, SANDBOX, "admin").opens(PAGE);
        ada.goesToAndPresses("#amends-plan-may-own-false", "ArrowDown").isAt("#amends-plan-may-own-true");
        ada.goesToAndPresses("[data-key=amends-plan-may-remove-waive-0]", "Enter");
        ada.goesToAndPresses("[data-key=amends-plan-save-may]", "Enter");
        assertThat(page.locator("[data-key=amends-plan-said-may]")).containsText("Saved");
        ada.goesToAndPresses("#amends-who-user", "a");
        ada.goesToAndPresses("[data-key=amends-who-ask]", "Enter");
        assertThat(page.locator("#amends-who-error")).isVisible();
        ada.assertNothingFound();
    }

    @Test
    public void everyChangeOfTheSettingsStandsInJirasAuditLogWithBeforeAndAfter() {
        ok(admin.put(Plans.CARE, "{\"gate\":{\"holds\":\"valued\"}}"));
        ok(admin.put(Plans.CARE, "{\"gate\":{\"holds\":\"off\"}}"));
        JsonObject gate = newest();
        assertEquals("Ada Admin", gate.getObject("author").getString("name"));
        assertEquals("Settings were changed", gate.getObject("type").getString("action"));
        assertEquals(
                "Customer care", gate.getArray("affectedObjects").getObject(0).getString("name"));
        JsonObject change = gate.getArray("changedValues").getObject(0);
        assertEquals("The gate before reparation", change.getString("key"));
        assertEquals("holds: valued", change.getString("from"));
        assertEquals("holds: off", change.getString("to"));
        ok(admin.put(Plans.CARE, "{\"gate\":{\"holds\":\"off\"}}"));
        assertEquals("nothing differs", gate, newest());
        ok(admin.put(Plans.CARE, RESTRICTED));
        assertTrue(newest().toString().contains("override.0.role: 10304"));
        ok(admin.put(Settings.CARE, Settings.ON.replace("10002", "10003")));
        assertTrue(newest().toString(), newest().toString().contains("startTypes.0: 10003"));
        Settings.switchOn(SANDBOX);
        ok(admin.post(Doors.REST + "/admin/answer-links/void", "{}"));
        assertFalse(newest().getObject("type").getString("action").contains("amends."));
        assertEquals(0, newest().getArray("changedValues").size());
        Person.signsIn(page, SANDBOX, "admin").opens("/secure/admin/auditing");
        assertThat(page.locator("#audit-log")).containsText("holds: valued");
    }

    /** Pia administers the project and edits its methods over REST; those of all projects she does not, nor its own without the right. */
    @Test
    public void whoAdministersTheProjectEditsItsMethodsUntilAnAdministratorOfJiraSaysOtherwise() {
        Caller pia = Caller.signedIn(SANDBOX, "pia");
        String methods = Doors.REST + "/admin/methods";
        Heard shipped = admin.get(methods + "/shipped/versions/1");
        String own = shipped.body().replaceFirst("\"shipped\"", "\"care-only\"");
        ok(pia.put(methods + "/care-only?project=CARE&revision=none", own));
        assertTrue(newest().toString(), newest().toString().contains("The draft of a method was saved"));
        assertEquals("Pia Projects", newest().getObject("author").getString("name"));
        ok(pia.get(methods + "?project=CARE"));
        ok(pia.get(methods + "/care-only"));
        assertEquals(403, pia.get(methods).status());
        assertEquals(
                403,
                pia.put(methods + "/for-all?revision=none", own.replace("care-only", "for-all"))
                        .status());
        assertEquals(403, ana.get(methods + "/care-only").status());
        ok(admin.put(Plans.CARE, "{\"may\":{\"methods\":[]}}"));
        Heard refused = pia.post(methods + "/care-only/publish", "{\"revision\":\"1\"}");
        assertEquals(refused.body(), 403, refused.status());
        assertTrue(refused.body(), refused.expected().contains("granted to: nobody"));
        ok(admin.post(methods + "/care-only/publish", "{\"revision\":\"1\",\"open\":\"keep\"}"));
        assertTrue(newest().toString(), newest().toString().contains("A method was published"));
    }

    private JsonObject newest() {
        return admin.get("/rest/auditing/1.0/events")
                .json()
                .getArray("entities")
                .getObject(0);
    }

    private String begun() {
        return Tickets.begun(ana);
    }

    /** With all steps done that goodwill waits for. */
    private String ready() {
        String issue = begun();
        Tickets.resolve(SANDBOX, issue);
        SANDBOX.settle();
        ok(ana.post(
                API + issue + "/steps", "{\"steps\":[\"listen\",\"validate\",\"own-it\",\"explain\"]," + call() + "}"));
        ok(ana.post(
                API + issue + "/steps",
                "{\"steps\":[\"say-back\"]," + call().replace("\"with\"", "\"pain\":\"The party\",\"with\"") + "}"));
        return issue;
    }

    private static String call() {
        return "\"evidence\":{\"kind\":\"call\",\"with\":\"Rosa\",\"note\":\"She told me.\",\"at\":\""
                + SANDBOX.jira().clock().instant() + "\"}";
    }

    private static void ok(Heard heard) {
        assertEquals(heard.body(), 200, heard.status());
    }
}
