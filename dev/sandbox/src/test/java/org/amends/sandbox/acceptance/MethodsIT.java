package org.amends.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.CoreMatchers.equalTo;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.grack.nanojson.JsonObject;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.ErrorCollector;
import org.junit.rules.RuleChain;
import org.junit.rules.TestRule;

/** Administrators make methods and change them, in a browser: by mouse, by keyboard, two at once, and with whatever people type. */
@OnOneDatabase("Methods are kept by MethodRows, which MethodsStory covers on both.")
public class MethodsIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.on();
    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final TestRule PLACES = RuleChain.outerRule(CHROMIUM).around(SANDBOX);

    private static final String PAGE = "/plugins/servlet/amends/methods";
    private static final String METHODS = ".amends-methods";
    private static final String MAIN = ".amends-method-main ";
    private static final String PREVIEW = ".amends-method-panel ";
    private static final String DIALOG = "dialog.amends-dialog ";
    private static final String SUBMIT = DIALOG + "[type=submit]";
    private static final String HOSTILE = "<img src=x onerror=window.ran=(window.ran||0)+1>\"'>";

    @Rule
    public final ErrorCollector findings = new ErrorCollector();

    private final Page page = CHROMIUM.window();
    private final Axe axe = new Axe(page);
    private final Layout layout = new Layout(page);

    private static Caller admin() {
        return Caller.signedIn(SANDBOX, "admin");
    }

    private Person opens() {
        Person ada = Person.signsIn(page, SANDBOX, "admin").opens(PAGE);
        assertThat(ada.find("[data-method=shipped]")).isVisible();
        return ada;
    }

    private Person edits(String id) {
        OwnMethods.drafted(admin(), id, OwnMethods.document(id, "Outage"));
        Person ada = opens();
        ada.find("[data-key=amends-method-edit-" + id + "]").click();
        assertThat(ada.find(PREVIEW + "[data-step=say-back]").first()).isAttached();
        return ada;
    }

    private static void saves(Person ada) {
        ada.find("[data-key=amends-method-save]").click();
        assertThat(ada.find("[data-key=said]")).containsText("Draft saved.");
    }

    @Test
    public void stepsAreMovedByMouseByButtonAndByKeyAndFocusGoesAlong() {
        Person ada = edits("moved");
        assertOrder("say-back", "name-the-outage", "own-it", "reparation");
        drag(step("name-the-outage"), step("reparation"));
        assertOrder("say-back", "own-it", "reparation", "name-the-outage");
        assertThat(ada.find("#amends-announcer")).containsText("now step 3 of 3");
        Locator up = step("name-the-outage").locator("[data-action=move-up]");
        up.focus();
        page.keyboard().press("Enter");
        assertOrder("say-back", "own-it", "name-the-outage", "reparation");
        assertThat(up).isFocused();
        page.keyboard().press("Alt+ArrowUp");
        page.keyboard().press("Alt+ArrowUp");
        assertOrder("say-back", "name-the-outage", "own-it", "reparation");
        assertThat(step("name-the-outage").locator("[data-action=move-up]")).isFocused();
        assertThat(ada.find("#amends-announcer")).containsText("now step 2 of 2");
        drag(ada.find(MAIN + "[data-stage=own-it]"), ada.find(MAIN + "[data-stage=listen]"));
        assertOrder("own-it", "reparation", "say-back", "name-the-outage");
        assertThat(ada.find("[data-key=gate-words]")).containsText("Take responsibility");
        assertThat(ada.find("[data-key=gate-words]")).not().containsText("Name the outage");
        saves(ada);
        assertEquals(
                "own-it",
                OwnMethods.of(admin(), "moved")
                        .getObject("draft")
                        .getArray("stages")
                        .getObject(0)
                        .getString("id"));
    }

    private Locator step(String id) {
        return page.locator(MAIN + "[data-step=" + id + "]");
    }

    /** By its handle, to just above the middle of the other. */
    private void drag(Locator what, Locator where) {
        Locator handle = what.locator("[data-drag]").first();
        handle.scrollIntoViewIfNeeded();
        BoundingBox from = handle.boundingBox();
        BoundingBox to = where.boundingBox();
        boolean down = to.y > from.y;
        page.mouse().move(from.x + 6, from.y + 6);
        page.mouse().down();
        page.mouse().move(from.x + 6, from.y + 30);
        page.mouse().move(from.x + 6, down ? to.y + to.height - 2 : to.y + 2);
        page.mouse().up();
    }

    private void assertOrder(String... ids) {
        assertThat(page.locator(MAIN + "[data-step]")).hasCount(ids.length);
        for (int at = 0; at < ids.length; at++) {
            assertThat(page.locator(MAIN + "[data-step]").nth(at)).hasAttribute("data-step", ids[at]);
        }
    }

    /** An id is made once, from the first text, and stays when the text changes. */
    @Test
    public void idsAreMadeOnceAndNeverChange() {
        Person ada = opens();
        ada.find("[data-key=amends-method-new]").click();
        lookAt(DIALOG, "a new method");
        ada.find(SUBMIT).click();
        assertThat(ada.find("#amends-method-dialog-name[aria-invalid=true]")).isFocused();
        ada.find("#amends-method-dialog-name").fill("Störung bei Zahlung");
        ada.find("#amends-method-dialog-language").selectOption("de");
        ada.find("#amends-method-dialog-from").selectOption("");
        ada.find(SUBMIT).click();
        ada.find(MAIN + "[data-path='stages[0].title']").fill("Zuhören");
        ada.find(MAIN + ".amends-method-open").first().click();
        ada.find(MAIN + "[data-path='stages[0].steps[0].label']").fill("Höre zu");
        ada.find(MAIN + "[data-path='stages[0].steps[0].question']").fill("Was ist geschehen?");
        assertThat(ada.find(MAIN + "[data-path='stages[0].steps[0].id']")).hasValue("hoere-zu");
        lookAt("a method that nobody has saved");
        saves(ada);
        ada.find(MAIN + "[data-path='stages[0].steps[0].label']").fill("Lass sie ausreden");
        assertThat(ada.find(PREVIEW + "[data-step=hoere-zu]")).containsText("Lass sie ausreden");
        saves(ada);
        JsonObject stage = OwnMethods.of(admin(), "stoerung-bei-zahlung")
                .getObject("draft")
                .getArray("stages")
                .getObject(0);
        assertEquals("zuhoeren", stage.getString("id"));
        JsonObject step = stage.getArray("steps").getObject(0);
        assertEquals("hoere-zu", step.getString("id"));
        assertEquals("Lass sie ausreden", step.getObject("label").getString("de"));
    }

    /** Every text field of the editor and of its dialogs holds what would run as markup, and it only stands there. */
    @Test
    public void nothingThatIsTypedRuns() {
        Person ada = edits("hostile");
        for (String id : List.of("say-back", "name-the-outage", "own-it", "reparation")) {
            step(id).locator(".amends-method-open").click();
        }
        for (Locator field :
                ada.find(MAIN + ":is(input[type=text], textarea)[data-text]").all()) {
            field.fill(HOSTILE);
        }
        assertThat(ada.find(PREVIEW + "[data-step=name-the-outage] .amends-label"))
                .containsText("<img src=x");
        saves(ada);
        ada.find("[data-key=amends-method-publish]").click();
        assertThat(ada.find(DIALOG + ".amends-method-change").first()).containsText("<img src=x");
        ada.find(SUBMIT).click();
        assertThat(ada.find("[data-method=hostile]")).containsText("<img src=x");
        ada.find("[data-key=amends-method-import]").click();
        ada.find("#amends-method-dialog-text").fill(HOSTILE);
        ada.find(SUBMIT).click();
        assertThat(ada.find("#amends-method-dialog-text-error")).isVisible();
        assertNothingRan();
        String ticket = follows("hostile");
        Person ana = Person.signsIn(page, SANDBOX, "ana").opens("/browse/" + ticket);
        assertThat(ana.panel().showsAll().step("name-the-outage")).containsText("<img src=x");
        ana.panel().chooses("name-the-outage", "why");
        assertThat(ana.panel().find(".amends-why").first()).containsText("<img src=x");
        assertNothingRan();
    }

    private void assertNothingRan() {
        assertEquals(0, ((Number) page.evaluate("window.ran || 0")).intValue());
    }

    /** A ticket whose apology follows that method. */
    private static String follows(String method) {
        Caller ana = Caller.signedIn(SANDBOX, "ana");
        String ticket = Tickets.begun(ana);
        Caller.Heard heard =
                ana.post(Doors.REST + "/issues/" + ticket + "/apology/method", "{\"method\":\"" + method + "\"}");
        assertEquals(heard.body(), 200, heard.status());
        return ticket;
    }

    /** What both changed apart is put together; what was typed is never lost. */
    @Test
    public void twoAdministratorsAtOnceLoseNothing() {
        Person ada = edits("twice");
        ada.find("#amends-method-language").selectOption("en");
        ada.find("#amends-method-doc-name").fill("Ours");
        ada.find("[data-key=amends-method-add-touch]").click();
        OwnMethods.drafted(
                admin(),
                "twice",
                OwnMethods.document("twice", "Outage")
                        .replace("Name the outage", "Say what was down")
                        .replace(
                                "\"stages\":",
                                "\"touches\":[{\"id\":\"theirs\",\"days\":3,\"purpose\":\"check\"}],\"stages\":"));
        ada.find("[data-key=amends-method-save]").click();
        assertThat(ada.find(DIALOG)).containsText("Somebody else saved meanwhile");
        assertThat(ada.find(DIALOG + ".amends-method-change").first()).isVisible();
        lookAt(DIALOG, "somebody else saved meanwhile");
        ada.find(SUBMIT).click();
        assertThat(ada.find("#amends-method-doc-name")).hasValue("Ours");
        assertThat(step("name-the-outage")).containsText("Say what was down");
        saves(ada);
        JsonObject draft = OwnMethods.of(admin(), "twice").getObject("draft");
        assertEquals("Ours", draft.getObject("name").getString("en"));
        assertTrue(draft.toString(), draft.toString().contains("Say what was down"));
        String touches = draft.getArray("touches").toString();
        assertTrue(touches, touches.contains("theirs") && touches.contains("ask-later"));
        theirsIsTakenAndMineComesBack(ada);
    }

    private void theirsIsTakenAndMineComesBack(Person ada) {
        ada.find("#amends-method-doc-name").fill("Mine");
        OwnMethods.drafted(admin(), "twice", OwnMethods.document("twice", "Theirs"));
        ada.find("[data-key=amends-method-save]").click();
        ada.find(DIALOG + "[data-action=stale-theirs]").click();
        assertThat(ada.find("#amends-method-doc-name")).hasValue("Theirs");
        ada.find("[data-key=amends-method-mine-again]").click();
        assertThat(ada.find("#amends-method-doc-name")).hasValue("Mine");
        saves(ada);
    }

    @Test
    public void aBrokenFileIsRefusedAtItsLineAndChangesNothing() {
        Person ada = opens();
        int before = ada.find("[data-method]").count();
        ada.find("[data-key=amends-method-import]").click();
        ada.find("#amends-method-file").setInputFiles(file("{\"id\": \"broken\",\n \"stages\": [\n}"));
        Locator error = ada.find("#amends-method-dialog-text-error");
        assertThat(error).isVisible();
        ada.find("#amends-method-file")
                .setInputFiles(file(OwnMethods.document("broken", "x")
                        .replace("\"evidence\":\"agreed\"", "\n\"evidence\":\"a hunch\"")));
        assertThat(error).containsText("Line 2");
        assertThat(error).containsText("stages[0].steps[0].evidence");
        assertThat(error).containsText("a hunch");
        lookAt(DIALOG, "a file that is broken");
        page.keyboard().press("Escape");
        assertThat(ada.find(DIALOG)).hasCount(0);
        assertEquals("none", OwnMethods.of(admin(), "broken").getString("revision"));
        assertThat(ada.find("[data-method]")).hasCount(before);
    }

    private static FilePayload file(String text) {
        return new FilePayload("method.json", "application/json", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    public void whatIsWrongIsSaidWhereItIsTyped() {
        Person ada = edits("wrong");
        ada.find("[data-key=amends-method-add-stage]").click();
        ada.find("[data-key=amends-method-save]").click();
        assertThat(ada.find(MAIN + "[aria-invalid=true]").first()).isFocused();
        lookAt("a stage without an id");
        List<String> asked = new ArrayList<>();
        page.onDialog(dialog -> answered(asked, dialog));
        page.navigate(SANDBOX.url("/secure/admin"));
        assertEquals(List.of("beforeunload"), asked);
    }

    private static void answered(List<String> asked, Dialog dialog) {
        asked.add(dialog.type());
        dialog.accept();
    }

    @Test
    public void whatIsMissingInALanguageIsOneKeyAway() {
        Person ada = edits("spoken");
        ada.find("#amends-method-language").selectOption("en");
        ada.find("[data-key=amends-method-missing]").click();
        lookAt("what is missing in English");
        ada.find("[data-key='jump-steps.name-the-outage.question']").click();
        assertThat(ada.find(MAIN + "[data-path='stages[0].steps[1].question']")).isFocused();
        ada.find("#amends-method-language").selectOption("de");
        assertThat(ada.find(PREVIEW + "[data-step=name-the-outage]")).containsText("Den Ausfall benennen");
        step("say-back").locator(".amends-method-open").click();
        assertThat(ada.find("[id$=-question-hint]").first()).containsText("Welcher eine Schmerzpunkt");
        ada.find("#amends-method-language").selectOption("ja");
        assertThat(ada.find(PREVIEW + "[data-step=name-the-outage]")).containsText("Name the outage");
    }

    /** English was changed and German was not: the list says so, until somebody looks after it. */
    @Test
    public void aTranslationThatWasLeftBehindIsListed() {
        OwnMethods.drafted(admin(), "behind", OwnMethods.document("behind", "Outage"));
        OwnMethods.published(admin(), "behind", "keep");
        Person ada = edits("behind");
        ada.find("#amends-method-language").selectOption("en");
        step("name-the-outage").locator(".amends-method-open").click();
        ada.find(MAIN + "[data-path='stages[0].steps[1].label']").fill("Say what was down");
        ada.find("#amends-method-language").selectOption("de");
        ada.find("[data-key=amends-method-outdated]").click();
        assertThat(ada.find("[data-key=outdated-list] li")).hasCount(1);
        lookAt("a translation that was left behind");
        ada.find("[data-key='jump-outdated-steps.name-the-outage.label']").click();
        Locator german = ada.find(MAIN + "[data-path='stages[0].steps[1].label']");
        assertThat(german).isFocused();
        german.fill("Sagen, was ausfiel");
        assertThat(ada.find("[data-key=amends-method-outdated]")).hasCount(0);
    }

    @Test
    public void byKeyboardAlone() {
        OwnMethods.drafted(admin(), "keys", OwnMethods.document("keys", "Outage"));
        Keyboard ada = Keyboard.signsIn(page, SANDBOX, "admin").opens(PAGE);
        ada.sees("[data-method=keys]").goesToAndPresses("[data-key=amends-method-import]", "Enter");
        ada.presses("Escape").isAt("[data-key=amends-method-import]");
        ada.goesToAndPresses("[data-key=amends-method-edit-keys]", "Enter").isAt("#amends-method-doc-name");
        ada.sees(PREVIEW + "[data-step=say-back]");
        ada.goesToAndPresses(MAIN + "[data-step=say-back] .amends-method-open", "Enter");
        ada.goesToAndTypes(MAIN + "[data-path='stages[0].steps[0].label']", "Say it back");
        ada.goesToAndPresses(MAIN + "[data-step=say-back] [data-action=move-down]", "Enter");
        ada.isAt(MAIN + "[data-step=say-back] [data-action=move-down]");
        ada.goesToAndPresses(MAIN + "[data-stage=listen] [data-action=add-step]", "Enter");
        ada.isAt(MAIN + "[data-path='stages[0].steps[2].label']").types("Wait");
        ada.goesToAndPresses("[data-key=amends-method-save]", "Enter").sees("[data-key=said]:has-text('Draft saved.')");
        ada.goesToAndPresses("[data-key=amends-method-publish]", "Enter").sees(DIALOG + ".amends-method-change");
        ada.goesToAndPresses(SUBMIT, "Enter").sees("[data-key=list-said]:has-text('Published')");
        ada.isAt("[data-key=amends-method-edit-keys]");
        ada.assertNothingFound();
        assertEquals(1, OwnMethods.of(admin(), "keys").getInt("newest"));
        assertFalse(OwnMethods.of(admin(), "keys").getBoolean("draft"));
    }

    /** The follow-ups that a method brings along: added, ordered and refused by keyboard, and told in words before anything is saved. */
    @Test
    public void followUpsOfAMethodByKeyboardAlone() {
        OwnMethods.drafted(admin(), "touched", OwnMethods.document("touched", "Outage"));
        Keyboard ada = Keyboard.signsIn(page, SANDBOX, "admin").opens(PAGE);
        ada.sees("[data-method=touched]").goesToAndPresses("[data-key=amends-method-edit-touched]", "Enter");
        ada.sees(PREVIEW + "[data-step=say-back]");
        ada.goesToAndPresses("[data-key=amends-method-add-touch]", "Enter");
        ada.isAt(MAIN + "[data-path='touches[0].days']").presses("Control+A").types("1000");
        ada.goesToAndPresses("[data-key=amends-method-save]", "Enter");
        ada.isAt(MAIN + "[data-path='touches[0].days'][aria-invalid=true]");
        assertThat(page.locator(MAIN + "[data-touch] .amends-error")).containsText("730");
        lookAt("a follow-up too far away");
        ada.presses("Control+A").types("2").presses("Tab");
        assertThat(page.locator(MAIN + "[data-touch] .amends-hint").first()).containsText("2 days after the solution");
        ada.isAt(MAIN + "[data-path='touches[0].purpose']").presses("c");
        assertThat(page.locator(MAIN + "[data-touch]")).hasAttribute("data-touch", "check-later");
        ada.goesToAndPresses("[data-key=amends-method-add-touch]", "Enter");
        ada.isAt(MAIN + "[data-path='touches[1].days']").presses("Alt+ArrowUp");
        ada.isAt(MAIN + "[data-path='touches[0].days']");
        assertThat(page.locator("#amends-announcer")).containsText("now follow-up 1 of 2");
        ada.goesToAndPresses("[data-key=amends-method-save]", "Enter").sees("[data-key=said]:has-text('Draft saved.')");
        lookAt("with follow-ups");
        ada.assertNothingFound();
        String touches = OwnMethods.of(admin(), "touched")
                .getObject("draft")
                .getArray("touches")
                .toString();
        assertTrue(touches, touches.indexOf("ask-later") < touches.indexOf("check-later"));
    }

    /** Long after it was published: who would lose a tick is named, then they move, all by keyboard. */
    @Test
    public void openApologiesAreMovedFromTheListByKeyboardAlone() {
        OwnMethods.drafted(admin(), "late", OwnMethods.document("late", "Late"));
        OwnMethods.published(admin(), "late", "keep");
        String ticket = follows("late");
        OwnMethods.drafted(
                admin(), "late", OwnMethods.document("late", "Late").replace("name-the-outage", "name-what-broke"));
        OwnMethods.published(admin(), "late", "keep");
        Keyboard ada = Keyboard.signsIn(page, SANDBOX, "admin").opens(PAGE);
        ada.sees("[data-key=amends-method-move-open-late]");
        ada.goesToAndPresses("[data-key=amends-method-move-open-late]", "Enter");
        ada.sees(DIALOG + "[data-key=losing]");
        assertThat(page.locator(DIALOG)).containsText("version 1: 1");
        lookAt(DIALOG, "open apologies to be moved");
        ada.presses("Escape").isAt("[data-key=amends-method-move-open-late]").presses("Enter");
        ada.sees(DIALOG + "[data-key=losing]").goesToAndPresses(SUBMIT, "Enter");
        ada.sees("[data-key=list-said]:has-text('The open apologies are moved.')");
        ada.assertNothingFound();
        assertThat(page.locator("[data-key=amends-method-move-open-late]")).hasCount(0);
        JsonObject apology = Caller.signedIn(SANDBOX, "ana")
                .get(Doors.REST + "/issues/" + ticket)
                .json();
        assertEquals(2, apology.getObject("method").getInt("version"));
    }

    /** Of many that may lose something a page at a time is looked at, until none is left. */
    @Test
    public void whoWouldLoseSomethingIsLookedAtPageByPage() {
        OwnMethods.drafted(admin(), "pages", OwnMethods.document("pages", "Pages"));
        OwnMethods.published(admin(), "pages", "keep");
        follows("pages");
        OwnMethods.drafted(
                admin(), "pages", OwnMethods.document("pages", "Pages").replace("name-the-outage", "name-it"));
        OwnMethods.published(admin(), "pages", "keep");
        List<String> asked = new ArrayList<>();
        page.route("**/methods/pages/move?dryRun=true", route -> {
            asked.add(route.request().postData());
            boolean first = asked.size() == 1;
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("application/json")
                    .setBody("{\"open\":1500,\"lookedAt\":" + (first ? 1000 : 500) + ",\"left\":" + (first ? 500 : 0)
                            + (first ? ",\"next\":77" : "") + ",\"losing\":[{\"issue\":\"CARE-" + asked.size()
                            + "\",\"steps\":[\"name-the-outage\"],\"labels\":[\"Name the outage\"]}]}"));
        });
        Person ada = opens();
        ada.find("[data-key=amends-method-move-open-pages]").click();
        assertThat(ada.find(DIALOG + "[data-key=losing-looked]")).containsText("Looked at 1,000 of 1,500");
        lookAt(DIALOG, "more to look at");
        ada.find(DIALOG + "[data-action=losing-more]").click();
        assertThat(ada.find(DIALOG + "[data-issue]")).hasCount(2);
        assertThat(ada.find(DIALOG + "[data-action=losing-more]")).hasCount(0);
        assertTrue(asked.get(1), asked.get(1).contains("\"after\":77"));
    }

    /** While many are moving the list says how many are left, looks again by itself, and says when they are through. */
    @Test
    public void theListSaysHowFarTheMovingIs() {
        OwnMethods.drafted(admin(), "carried", OwnMethods.document("carried", "Carried"));
        OwnMethods.published(admin(), "carried", "keep");
        boolean[] moving = {true};
        page.route("**/rest/amends/1.0/admin/methods", route -> {
            APIResponse told = route.fetch();
            String left = "\"moving\":{\"to\":2,\"left\":1234},\"id\":\"carried\"";
            String body = moving[0] ? told.text().replace("\"id\":\"carried\"", left) : told.text();
            route.fulfill(new Route.FulfillOptions().setResponse(told).setBody(body));
        });
        page.clock().install();
        Person ada = opens();
        assertThat(ada.find("[data-key=moving-carried]")).containsText("version 2. Still to go: 1,234");
        lookAt("open apologies are moving");
        moving[0] = false;
        page.clock().fastForward(6000);
        assertThat(ada.find("[data-key=moving-carried]")).hasCount(0);
        assertThat(ada.find("#amends-announcer")).containsText("The open apologies are moved.");
    }

    @Test
    public void whichRuleNamesAMethodIsSaidBeforeItIsRetired() {
        OwnMethods.drafted(admin(), "ruled", OwnMethods.document("ruled", "Ruled"));
        OwnMethods.published(admin(), "ruled", "keep");
        admin().put(Plans.CARE, "{\"which\":{\"rules\":[{\"method\":\"ruled\",\"when\":[]}]}}");
        Person ada = opens();
        ada.find("[data-key=amends-method-retire-ruled]").click();
        assertThat(ada.find(DIALOG)).containsText("Customer care, rule 1");
        lookAt(DIALOG, "a method that a rule names");
        page.keyboard().press("Escape");
        assertFalse(OwnMethods.of(admin(), "ruled").getBoolean("retired"));
        ada.find("[data-key=amends-method-retire-ruled]").click();
        ada.find(SUBMIT).click();
        assertThat(ada.find("[data-key=list-said]")).containsText("Retired");
        Plans.forget(admin());
    }

    private void lookAt(String state) {
        lookAt(METHODS, state);
    }

    private void lookAt(String part, String state) {
        assertThat(page.locator(part).first()).isVisible();
        findings.checkThat(state, axe.against(part), equalTo(List.of()));
        findings.checkThat(state, layout.against(part), equalTo(List.of()));
    }
}
