package org.amends.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.CoreMatchers.equalTo;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.time.Duration;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.ErrorCollector;
import org.junit.rules.RuleChain;
import org.junit.rules.TestRule;

/** What the plugin draws can be used by everybody, in each of its states: axe finds nothing against it in either theme, and it fits where there is little room. */
@OnOneDatabase("What the browser draws comes from the same state, wherever that is kept.")
public class AccessibleIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.on();
    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final TestRule PLACES = RuleChain.outerRule(CHROMIUM).around(SANDBOX);

    private static final String PANEL = ".amends-panel";
    private static final String DIALOG = "dialog.amends-dialog";
    private static final String ADMIN = ".amends-admin";
    private static final String METHODS = ".amends-methods";
    private static final String PLAN = ".amends-plan";
    private static final String QUEUE = ".amends-queue";
    private static final String QUEUE_PAGE = "/projects/CARE/queues/addon/amends-follow-ups";

    @Rule
    public final ErrorCollector findings = new ErrorCollector();

    private final Page page = CHROMIUM.window();
    private final Axe axe = new Axe(page);
    private final Layout layout = new Layout(page);

    @Test
    public void thePanelInEachOfItsStates() {
        Person ana = Person.signsIn(page, SANDBOX, "ana");
        ana.opens("/browse/CARE-1001");
        lookAt(PANEL, "no apology");
        begun(ana);
        evidence(ana);
        waiver(ana);
        failure(ana);
        promises(ana);
        reparation(ana);
        resolved(ana);
        followUp(ana);
        whoOnlyReads();
    }

    private void begun(Person ana) {
        ana.opens("/browse/CARE-1002");
        ana.panel().start();
        lookAt(PANEL, "started");
        ana.panel().find("[data-action=menu]").click();
        lookAt(PANEL, "menu open");
        ana.replies("We did this, and we are sorry.");
        ana.panel().showsAll();
        lookAt(PANEL, "all steps, and what the reply did");
        ana.panel().saysWhatTheReplyDid("own-it");
        lookAt(PANEL, "saved, with its undo");
    }

    private void evidence(Person ana) {
        ana.replies("Our billing job ran twice.").panel().saysWhatTheReplyDid("validate");
        ana.panel().chooses("explain", "other").chooses("say-back", "called");
        ana.panel().chooses("verify", "called").picks("called", "satisfied", "no");
        lookAt(PANEL, "evidence asked for");
        ana.panel().form("called").first().locator("[data-action=save]").click();
        assertThat(ana.panel().find("[aria-invalid]").first()).isVisible();
        lookAt(PANEL, "evidence refused");
    }

    private void waiver(Person ana) {
        ana.opens("/browse/CARE-1002");
        ana.panel().showsAll().chooses("take-their-side", "waive");
        ana.panel().chooses("listen", "why");
        lookAt(PANEL, "waiver, and why");
        ana.panel().fills("waive", "reason", "Nobody to side against.").saves("waive");
        assertThat(ana.panel().find("[data-step=take-their-side][data-state=waived]:not([aria-busy])"))
                .isVisible();
        lookAt(PANEL, "waived");
    }

    private void failure(Person ana) {
        page.route("**/rest/amends/**", Route::abort);
        ana.panel().presses("Space", "correct-facts");
        assertThat(ana.panel().step("correct-facts").locator(".amends-error")).isVisible();
        lookAt(PANEL, "not saved");
        page.unroute("**/rest/amends/**");
    }

    private void promises(Person ana) {
        ana.opens("/browse/CARE-1002");
        ana.panel().find("[data-row=promises] [data-action=promise]").click();
        lookAt(PANEL, "promise form");
        ana.panel().fills("promise", "what", "Three refunds").fills("promise", "by", "2099-12-31");
        ana.panel().saves("promise").find("[data-action=broken]").click();
        lookAt(PANEL, "a promise, asked why it was broken");
        ana.panel().form("broken").locator("[data-action=cancel]").click();
        ana.panel().find("[data-action=change-promise]").click();
        lookAt(PANEL, "a promise, asked for another day");
    }

    private void reparation(Person ana) {
        ana.panel().offers("restitution", "refund", "60.00").hasOrder("owed-before");
        ana.panel().find("[data-action=withdraw]").click();
        lookAt(PANEL, "a reparation, asked why it is withdrawn");
        ana.panel().form("withdraw").locator("[data-action=cancel]").click();
        ana.panel().find("[data-action=correct]").click();
        ana.panel().form("correction").locator("select[name=lost]").selectOption("goods");
        ana.panel().find(".amends-dialog .amends-advice").waitFor();
        lookAt(DIALOG, "a reparation that does not fit, being corrected");
        ana.panel().fills("correction", "because", "They lost the goods.").saves("correction");
        ana.panel().find("[data-action=history]").click();
        lookAt(PANEL, "what happened to a reparation");
        ana.panel()
                .offers("goodwill", "credit", "20.00")
                .find(".amends-gate-notice")
                .waitFor();
        lookAt(DIALOG, "too early for goodwill");
    }

    private void resolved(Person ana) {
        ana.opens("/browse/CARE-1002").resolves();
        ana.panel().find(".amends-follow-up[data-state=scheduled]").waitFor();
        lookAt(PANEL, "resolved");
        ana.panel().find("[data-action=outcome]").click();
        lookAt(PANEL, "outcome asked for");
    }

    private void followUp(Person ana) {
        ana.movesTheClockAWeek().opens("/browse/CARE-1002");
        ana.panel().find(".amends-follow-up[data-state=task] a").click();
        ana.panel().form("outcome").waitFor();
        lookAt(PANEL, "follow-up task");
        ana.panel().picks("outcome", "they", "better").picks("outcome", "we", "same");
        ana.panel().fills("outcome", "note", "She laughed.").saves("outcome");
        ana.panel().find(".amends-outcome-said").waitFor();
        lookAt(PANEL, "follow-up answered");
        ana.opens("/browse/CARE-1002");
        lookAt(PANEL, "folded");
        ana.panel().find("[data-action=unfold]").click();
        lookAt(PANEL, "unfolded");
    }

    @Test
    public void followUpsFromTheirAnchorToTheirOutcome() {
        Caller caller = Caller.signedIn(SANDBOX, "ana");
        Complaint complaint = Complaint.raised(SANDBOX, caller);
        complaint.resolved();
        Person ana = Person.signsIn(page, SANDBOX, "ana").opens("/browse/" + complaint.key());
        moved(ana.panel());
        ana.panel().find("[data-action=cancel-follow-up]").click();
        lookAt(PANEL, "asked why it is cancelled");
        ana.panel().find("[data-key=timeline]").click();
        ana.panel().find("[data-action=schedule-follow-up]").click();
        lookAt(PANEL, "history, and another one to be scheduled");
        worse(complaint, ana);
        String over = FollowUps.of(caller, complaint.id(), "week").getString("id");
        complaint.done("follow-ups/" + over + "/done", "{}");
        ana.opens("/browse/" + complaint.key()).panel().form("outcome").waitFor();
        lookAt(PANEL, "over, and nobody said how it went");
    }

    private void moved(Panel panel) {
        panel.find("[data-action=move-follow-up]").click();
        panel.picks("move", "days", "date").saves("move");
        assertThat(panel.form("move").locator("[name=to][aria-invalid]")).isVisible();
        lookAt(PANEL, "asked for the day to which it is moved");
        panel.picks("move", "days", "3")
                .fills("move", "reason", "She is at a fair.")
                .saves("move");
        assertThat(panel.find(".amends-follow-up")).containsText("promised for");
        lookAt(PANEL, "moved");
    }

    /** Asked again from the panel, which is a click. */
    private void worse(Complaint complaint, Person ana) {
        complaint.done("outcome", "{\"they\":\"worse\",\"we\":\"same\",\"note\":\"It broke again.\"}");
        ana.opens("/browse/" + complaint.key())
                .panel()
                .find("[data-key=timeline]")
                .click();
        assertThat(ana.panel().find("[data-action=reopen-ticket]")).isVisible();
        lookAt(PANEL, "worse off");
        page.locator(".amends-timeline").scrollIntoViewIfNeeded();
        new Pictures().takeBothThemes(page, "timeline");
        ana.panel().find("[data-action=ask-again]").click();
        assertThat(ana.panel().find(".amends-touch[data-state=scheduled]")).hasCount(1);
        lookAt(PANEL, "asked again");
    }

    private void whoOnlyReads() {
        page.context().clearCookies();
        Person tim = Person.signsIn(page, SANDBOX, "tim").opens("/browse/CARE-1001");
        lookAt(PANEL, "no apology, and nothing to press");
        tim.opens("/browse/CARE-1002").panel().find("[data-action=unfold]").click();
        lookAt(PANEL, "all to read, and nothing to write");
    }

    @Test
    public void theAdminsPageInEachOfItsStates() {
        Person admin = Person.signsIn(page, SANDBOX, "admin").opens("/plugins/servlet/amends/admin");
        Locator ops = admin.find("form[data-project=OPS]");
        lookAt(ADMIN, "three choices");
        ops.locator("[name=on]").check();
        ops.locator("[data-action=details]").click();
        ops.locator("[name=startTypes]").first().check();
        ops.locator("[name=actor]").fill("nobody");
        lookAt(ADMIN, "form open");
        admin.find("[data-choice=projects][data-action=choose]").click();
        assertThat(ops.locator("[aria-invalid=true]").first()).isFocused();
        lookAt(ADMIN, "refused");
        admin.find("form[data-project=CARE] [data-action=details]").click();
        admin.find("form[data-project=CARE] [data-action=save]").click();
        assertThat(admin.find("form[data-project=CARE] .amends-said")).containsText("Done");
        lookAt(ADMIN, "saved");
        admin.find("[data-choice=method][data-action=choose]").click();
        assertThat(admin.find("[data-choice=method][data-action=undo]")).isFocused();
        lookAt(ADMIN, "chosen, with its undo");
        page.route("**/servlet/amends/admin", AccessibleIT::onACopyOfThisJira);
        admin.opens("/plugins/servlet/amends/admin")
                .find("[data-action=act-here]")
                .waitFor();
        lookAt(ADMIN, "on a copy of this Jira");
    }

    private static void onACopyOfThisJira(Route asked) {
        APIResponse answer = asked.fetch();
        String elsewhere = "{\"elsewhere\":{\"here\":\"https://copy.example\",\"home\":\"https://jira.example\"},";
        asked.fulfill(new Route.FulfillOptions()
                .setResponse(answer)
                .setBody(answer.text().replace("data-start='{", "data-start='" + elsewhere)));
    }

    @Test
    public void theEditorOfMethodsFromTheListToPublishing() {
        Caller caller = Caller.signedIn(SANDBOX, "admin");
        OwnMethods.drafted(caller, "seen", OwnMethods.document("seen", "Outage"));
        OwnMethods.published(caller, "seen", "keep");
        OwnMethods.drafted(caller, "seen", OwnMethods.document("seen", "Outage of a week"));
        Person admin = Person.signsIn(page, SANDBOX, "admin").opens("/plugins/servlet/amends/methods");
        admin.find("[data-method=seen]").waitFor();
        lookAt(METHODS, "a list of methods");
        admin.find("[data-key=amends-method-import]").click();
        lookAt(DIALOG, "a file is asked for");
        page.keyboard().press("Escape");
        admin.find("[data-key=amends-method-edit-seen]").click();
        admin.find(".amends-method-main .amends-method-open").first().click();
        assertThat(admin.find(".amends-method-panel [data-step=say-back]").first())
                .isAttached();
        lookAt(METHODS, "a step in the editor");
        admin.find(".amends-method-main [data-path$='.label']").first().fill("Say it back");
        admin.find("[data-key=amends-method-publish]").click();
        admin.find(DIALOG).first().waitFor();
        lookAt(DIALOG, "what publishing changes");
    }

    @Test
    public void theRightsAndWhatAPersonMayDo() {
        Person admin = Person.signsIn(page, SANDBOX, "admin").opens("/plugins/servlet/amends/plan");
        admin.find("form[data-section=may] [data-own=true]").check();
        admin.find("[data-key=amends-plan-may-limit-add-0]").click();
        lookAt(PLAN, "rights chosen here");
        admin.find("#amends-plan-may-goodwill-0-upTo-0-amount").fill("a lot");
        admin.find("form[data-section=may] [type=submit]").click();
        assertThat(admin.find("#amends-plan-may-goodwill-0-upTo-0-amount-error"))
                .isVisible();
        lookAt(PLAN, "a right refused");
        admin.find("#amends-who-user").fill("ana");
        admin.find("form[data-who] [type=submit]").click();
        admin.find("li[data-right=tick]").waitFor();
        lookAt(PLAN, "what a person may do");
    }

    @Test
    public void theQueueInEachOfItsStates() {
        Caller agent = Caller.signedIn(SANDBOX, "ana");
        List<String> tickets = List.of(Tickets.reported(agent, "CARE:10002"), Tickets.reported(agent, "CARE:10002"));
        Person ana = Person.signsIn(page, SANDBOX, "ana");
        tickets.forEach(ticket -> Tickets.resolve(SANDBOX, ticket));
        SANDBOX.aMinutePasses();
        SANDBOX.jira().clock().advance(Duration.ofDays(10));
        SANDBOX.aMinutePasses();
        ana.opens(QUEUE_PAGE);
        Locator line = ana.find(".amends-queue [data-ticket='" + tickets.get(0) + "']");
        lookAt(QUEUE, "overdue");
        line.locator("[data-action=done]").click();
        lookAt(QUEUE, "asked for the outcome");
        ana.find("form.amends-form [data-action=save]").click();
        assertThat(ana.find("form.amends-form [aria-invalid]").first()).isVisible();
        lookAt(QUEUE, "outcome refused");
        line.locator("[data-action=cancel]").click();
        lookAt(QUEUE, "asked why");
        ana.find("#amends-queue-all").check();
        ana.find(".amends-bulk > .amends-buttons [data-action=move]").click();
        ana.find("form.amends-form [name=by][value=date]").check();
        lookAt(QUEUE, "several chosen, and to be moved");
        ana.find("form.amends-form [name=to]").fill("2030-01-01");
        ana.find("form.amends-form [data-action=save]").click();
        assertThat(ana.find("form.amends-form [name=to][aria-invalid]")).isVisible();
        lookAt(QUEUE, "a day that nobody can take");
        ana.find(".amends-bucket[data-subject=failed]").click();
        assertThat(ana.find(".amends-none")).isVisible();
        lookAt(QUEUE, "nothing there");
    }

    @Test
    public void theReportAndTheTransitionsThatWereRefused() {
        Person ana = Person.signsIn(page, SANDBOX, "ana").opens("/projects/CARE/queues/addon/amends-refused");
        lookAt(".amends-refused", "nothing was refused");
        Caller caller = Caller.signedIn(SANDBOX, "ana");
        for (int complaint = 0; complaint < 12; complaint++) {
            Complaint raised = Complaint.raised(SANDBOX, caller);
            if (complaint % 3 > 0) {
                raised.refunded();
            }
            if (complaint % 3 == 2) {
                raised.done(
                        "reparations",
                        "{\"kind\":\"goodwill\",\"form\":\"gift\",\"note\":\"\",\"reason\":\"They moved house that day.\"}");
            }
        }
        ana.opens("/projects/CARE/queues/addon/amends-report");
        assertThat(page.locator(".amends-report .amends-canvas[data-drawn] canvas"))
                .isVisible();
        lookAt(".amends-report", "a year");
        new Pictures().takeBothThemes(page, "report");
        drawnInTheThemesColours();
        walkedThroughByKeyboard(ana);
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        assertThat(page.locator(".amends-report .amends-canvas")).isHidden();
        assertThat(page.locator(".amends-report [data-part=months] table")).isVisible();
    }

    /** A canvas is drawn anew when the theme changes, in other colours. */
    private void drawnInTheThemesColours() {
        String picture = "document.querySelector('.amends-report canvas').toDataURL()";
        page.evaluate("document.documentElement.setAttribute('data-color-mode', 'light')");
        Object light = page.evaluate("new Promise(done => setTimeout(() => done(" + picture + "), 100))");
        page.evaluate("document.documentElement.setAttribute('data-color-mode', 'dark')");
        Object dark = page.evaluate("new Promise(done => setTimeout(() => done(" + picture + "), 100))");
        assertNotEquals("the chart of the other theme", light, dark);
        page.evaluate("document.documentElement.setAttribute('data-color-mode', 'light')");
    }

    /** Each table scrolls by the arrows, and the file is the last stop. */
    private void walkedThroughByKeyboard(Person ana) {
        ana.find(".amends-report [data-part=months] .amends-scroll").focus();
        for (int stops = 0; stops < 40; stops++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("document.activeElement.matches('.amends-file a')")) {
                return;
            }
        }
        throw new AssertionError("the file is not reached by Tab");
    }

    /** Leaving, publishing and discarding, each by keyboard; Escape brings focus back to where it came from. */
    @Test
    public void theDialogsOfTheEditorOfMethods() {
        Caller admin = Caller.signedIn(SANDBOX, "admin");
        OwnMethods.drafted(admin, "dialogs", OwnMethods.document("dialogs", "Dialogs"));
        OwnMethods.published(admin, "dialogs", "keep");
        Caller agent = Caller.signedIn(SANDBOX, "ana");
        String ticket = Tickets.reported(agent, "CARE:10003");
        agent.post(Doors.REST + "/issues/" + ticket + "/apology", "{\"method\":\"dialogs\"}");
        Keyboard ada = Keyboard.signsIn(page, SANDBOX, "admin").opens("/plugins/servlet/amends/methods");
        ada.sees("[data-method=dialogs]").goesToAndPresses("[data-key=amends-method-edit-dialogs]", "Enter");
        ada.isAt("#amends-method-doc-name").sees(".amends-method-panel [data-step=say-back]");
        ada.presses("Control+A").types("Dialogs again").goesToAndPresses("[data-key=amends-method-back]", "Enter");
        ada.sees(DIALOG + "[data-key='dialog:leave']");
        lookAt(DIALOG, "leaving what is not saved");
        ada.presses("Escape").isAt("[data-key=amends-method-back]");
        ada.goesToAndPresses("[data-key=amends-method-publish]", "Enter").sees(DIALOG + " .amends-method-change");
        ada.goesToAndPresses(DIALOG + " input[value=keep]", "ArrowDown").sees(DIALOG + " [data-key=losing]");
        lookAt(DIALOG, "publishing, and moving what is open");
        ada.presses("Escape").isAt("[data-key=amends-method-publish]");
        ada.goesToAndPresses("[data-key=amends-method-discard]", "Enter").sees(DIALOG + "[data-key='dialog:discard']");
        lookAt(DIALOG, "discarding a draft");
        ada.presses("Escape").isAt("[data-key=amends-method-discard]").presses("Enter");
        ada.sees(DIALOG).goesToAndPresses(DIALOG + " [type=submit]", "Enter");
        ada.sees("[data-key=list-said]:has-text('Draft discarded.')");
        ada.assertNothingFound();
    }

    @Test
    public void theCustomersPages() {
        Person rosa = Person.signsIn(page, SANDBOX, "rosa").opens("/servicedesk/customer/user/requests");
        findings.checkThat("requests", axe.against("html"), equalTo(List.of()));
        rosa.follows("a[href$='CARE-1001']").find("#request").waitFor();
        findings.checkThat("request", axe.against("html"), equalTo(List.of()));
    }

    @Test
    public void theSandboxsOwnPages() {
        Person ana = Person.signsIn(page, SANDBOX, "ana");
        for (String path :
                List.of("/", "/projects/CARE/queues", "/browse/CARE-1001", "/issues/?jql=", "/secure/CreateIssue")) {
            ana.opens(path);
            findings.checkThat(path, axe.against("html"), equalTo(List.of()));
        }
    }

    @Test
    public void coloursOfTheSystemsOwnAndNoMotion() {
        Person ana = Person.signsIn(page, SANDBOX, "ana").opens("/browse/CARE-1003");
        ana.panel().start();
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setForcedColors(ForcedColors.ACTIVE)
                .setReducedMotion(ReducedMotion.REDUCE));
        Locator done = ana.panel().find(".amends-part-done").first();
        Locator part = ana.panel().find(".amends-part").first();
        assertNotEquals(
                "what is done is seen in the bar", style(part, "backgroundColor"), style(done, "backgroundColor"));
        assertEquals("what is not done is seen in the bar", "solid", style(part, "borderTopStyle"));
        assertEquals(
                "the next step is marked", "solid", style(ana.panel().find(".amends-next"), "borderInlineStartStyle"));
        assertEquals("nothing moves", "none", style(done, "transitionProperty"));
    }

    private static Object style(Locator element, String property) {
        return element.evaluate("(element, property) => getComputedStyle(element)[property]", property);
    }

    private void lookAt(String part, String state) {
        assertThat(page.locator(part).first()).isVisible();
        findings.checkThat(state, axe.against(part), equalTo(List.of()));
        findings.checkThat(state, layout.against(part), equalTo(List.of()));
    }
}
