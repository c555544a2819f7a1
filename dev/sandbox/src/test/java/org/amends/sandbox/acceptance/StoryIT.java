package org.amends.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.amends.sandbox.acceptance.Caller.Heard;
import org.amends.sandbox.jira.ImportRefused;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.junit.rules.TestRule;

/** The whole story of one apology, as people live through it in the browser. */
public class StoryIT {
    private static final RunningSandbox SANDBOX = new RunningSandbox();
    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final TestRule PLACES = RuleChain.outerRule(CHROMIUM).around(SANDBOX);

    private static final String API = "/rest/amends/1.0/issues/";
    private static final String ORDER = "Reparation order";

    private final Pictures pictures = new Pictures();
    private final Page anasWindow = CHROMIUM.window();
    private Person ana;
    private String complaint;
    private String second;
    private String task;

    @Test
    public void anApologyFromTheFirstReplyToTheAnswerAWeekLater() throws IOException, ImportRefused {
        anAdminSwitchesAmendsOn();
        anAgentOpensAComplaint();
        theAgentRepliesAndSaysWhatTheReplyDid();
        theAgentRecordsReparation();
        theAgentResolvesTheTicket();
        aWeekLaterTheFollowUpIsAnswered();
        aSecondTicketInTheMethodsOrderReadsAfter();
        whoIsNoAgentSeesNothing();
        nothingIsLostWhenTheSandboxStops();
    }

    private void anAdminSwitchesAmendsOn() {
        Person admin = Person.signsIn(CHROMIUM.window(), SANDBOX, "admin")
                .opens("/secure/admin")
                .follows("#amends-admin-link");
        admin.find("form[data-project=OPS] [name=on]").uncheck();
        Locator care = admin.find("form[data-project=CARE]");
        care.locator("[name=on]").check();
        care.locator("[name=actor]").fill("amends-bot");
        care.locator("[name=startTypes][value='10002']").check();
        care.locator("[name=followUpType]").selectOption("10004");
        for (Locator screen : care.locator("[name=screens]").all()) {
            screen.check();
        }
        admin.find("[data-choice=projects][data-action=choose]").click();
        assertThat(care.locator(".aui-lozenge-success")).isVisible();
        care.locator("[data-action=details]").click();
        assertThat(care.locator("[name=screens]").first()).isDisabled();
    }

    private void anAgentOpensAComplaint() {
        ana = Person.signsIn(anasWindow, SANDBOX, "ana");
        complaint = ana.reportsFor("rosa", "10002", "Charged twice again, and nobody answers");
        SANDBOX.settle();
        ana.opens("/projects/CARE/queues").follows("a[href='/browse/" + complaint + "']");
        Panel panel = ana.panel().hasBegun().showsProgress("0 of 8").showsAll();
        assertThat(panel.find("[data-step]")).hasCount(17);
        panel.showsAll();

        ana.opens("/browse/CARE-1001");
        assertThat(ana.panel().find(".amends-none p")).hasCount(2);
        assertThat(ana.panel().find("button")).hasCount(2);
        assertThat(ana.panel().find("[data-action='start']")).hasCount(1);
    }

    private void theAgentRepliesAndSaysWhatTheReplyDid() {
        theCustomerSays("Is anybody reading this?");
        ana.opens("/browse/" + complaint);
        ana.replies(
                "Rosa, we charged you twice in March, April and May. The worst is that your landlord now doubts you.");
        ana.panel().saysWhatTheReplyDid("listen", "validate");
        aComplaintIsNoYes();
        theCustomerSays("Yes. Exactly that.");
        ana.opens("/browse/" + complaint);
        ana.panel()
                .chooses("say-back", "agreed")
                .fills("agreed", "pain", "the landlord's trust")
                .saves("agreed")
                .isDone("say-back");
        assertThat(ana.panel().find(".amends-pain strong")).hasText("the landlord's trust");

        ana.notes("Billing says that it was our job that ran twice.");
        anInternalNoteProvesNothing();

        ana.replies("We did this. Our billing job ran twice for shops that changed their plan in February.");
        ana.panel().saysWhatTheReplyDid("own-it");
        assertThat(ana.panel().step("own-it").locator(".amends-meta")).containsText("You");
        pictures.takeBothThemes(anasWindow, "panel");

        aCallIsEvidenceToo();
        aStepThatIsNotNeededKeepsItsReason();
        aTickIsOneKeyAndSaysSoWhenItFails();
    }

    private void theCustomerSays(String words) {
        Caller.signedIn(SANDBOX, "rosa")
                .form("/servicedesk/customer/portal/CARE/" + complaint + "/comment", Map.of("comment", words));
    }

    /** What Rosa wrote before anybody answered her is not offered as her agreement. */
    private void aComplaintIsNoYes() {
        assertThat(ana.panel().step("say-back").locator("[data-action=agreed]")).hasCount(0);
        assertThat(ana.panel().step("say-back").locator("[data-action=called]")).isVisible();
    }

    private void anInternalNoteProvesNothing() {
        Caller caller = Caller.signedIn(SANDBOX, "ana");
        String id =
                ana.find(".activity-comment.internal").last().getAttribute("id").replace("comment-", "");
        Heard heard = caller.post(
                API + complaint + "/steps",
                "{\"steps\":[\"own-it\"],\"evidence\":{\"kind\":\"comment\",\"comment\":" + id + "}}");
        assertTrue(heard.status() + heard.body(), heard.status() == 400 || heard.status() == 409);
    }

    private void aCallIsEvidenceToo() {
        Panel panel = ana.panel().showsAll();
        panel.chooses("explain", "called")
                .fills("called", "with", "Rosa")
                .fills("called", "note", "Told her how it came about.");
        panel.saves("called").isDone("explain");
        panel.unticks("explain");
        panel.step("explain").locator("[data-action=undo]").click();
        panel.isDone("explain").showsProgress("5 of 8");
    }

    private void aStepThatIsNotNeededKeepsItsReason() {
        Panel panel = ana.panel()
                .chooses("take-their-side", "waive")
                .fills("waive", "reason", "Nobody to side against.")
                .saves("waive");
        assertThat(panel.find("[data-step=take-their-side][data-state=waived]"))
                .containsText("Nobody to side against.");
        ana.opens("/browse/" + complaint);
        ana.panel().showsAll();
        assertThat(ana.panel().find("[data-step=take-their-side]")).containsText("Nobody to side against.");
    }

    private void aTickIsOneKeyAndSaysSoWhenItFails() {
        Panel panel = ana.panel();
        anasWindow.route("**/rest/amends/**", Route::abort);
        panel.presses("Space", "correct-facts");
        assertThat(panel.step("correct-facts").locator(".amends-error")).isVisible();
        panel.isOpen("correct-facts");
        anasWindow.unroute("**/rest/amends/**");
        aSessionThatEndedSaysWhatToDo();
        panel.presses("Space", "correct-facts").isDone("correct-facts");
        assertThat(panel.step("correct-facts").locator(".amends-meta")).containsText("You");
        panel.unticks("correct-facts");
    }

    private void aSessionThatEndedSaysWhatToDo() {
        List<Cookie> session = anasWindow.context().cookies();
        anasWindow.context().clearCookies();
        Panel panel = ana.panel().presses("Space", "correct-facts");
        assertThat(panel.step("correct-facts").locator(".amends-error")).containsText("Log in in another tab");
        anasWindow.context().addCookies(session);
    }

    private void theAgentRecordsReparation() {
        Panel panel = ana.panel().offers("restitution", "refund", "60.00");
        panel.hasOrder("owed-before");
        panel.offers("goodwill", "credit", "20.00");
        assertThat(panel.find(".amends-gate-notice li[data-missing=repair]")).isVisible();
        panel.fills("reparation", "reason", "Her rent is due today.").saves("reparation");
        panel.hasOrder("before");
        assertThat(ana.find("#issue-main")).containsText("Before the solution");
    }

    private void theAgentResolvesTheTicket() {
        ana.opens("/browse/" + complaint).resolves();
        Panel panel = ana.panel().isDone("repair");
        assertThat(panel.find(".amends-follow-up[data-state=scheduled]")).isVisible();
    }

    private void aWeekLaterTheFollowUpIsAnswered() {
        int mailed = mails();
        ana.movesTheClockAWeek().opens("/browse/" + complaint);
        Locator link = ana.panel().find(".amends-follow-up[data-state=task] a");
        task = link.textContent();
        link.click();
        assertThat(ana.find("#key-val")).hasText(task);
        assertThat(ana.find("#assignee-val")).containsText("Ana Ruiz");
        assertThat(ana.find("#labels-val")).containsText("amends-follow-up");
        assertThat(ana.find("#linkingmodule")).containsText(complaint);
        assertThat(ana.find("#due-val"))
                .hasText(SANDBOX.jira()
                        .clock()
                        .instant()
                        .atZone(SANDBOX.jira().clock().getZone())
                        .toLocalDate()
                        .toString());
        Panel panel = ana.panel();
        assertThat(panel.find(".amends-pain strong")).hasText("the landlord's trust");
        panel.picks("outcome", "they", "better").picks("outcome", "we", "same").saves("outcome");
        assertThat(panel.find(".amends-outcome-said")).isVisible();
        assertThat(ana.find("#status-val .aui-lozenge-success")).isVisible();
        ana.opens("/browse/" + complaint);
        assertThat(ana.panel().find(".amends-follow-up[data-state=done]").first())
                .isVisible();
        assertEquals("mail to customers since the clock moved", mailed, mails());
    }

    private static int mails() {
        return SANDBOX.as("ana", () -> SANDBOX.jira().desk().outbox().size());
    }

    private void aSecondTicketInTheMethodsOrderReadsAfter() {
        second = ana.reportsFor("joe", "10002", "The invoice names somebody else");
        SANDBOX.settle();
        ana.opens("/browse/" + second);
        ana.panel().hasBegun();
        ana.replies("Joe, the invoice was ours to check and we did not. It is wrong, and this is how it came about.");
        ana.panel().saysWhatTheReplyDid("listen", "validate", "own-it", "explain");
        ana.panel()
                .showsAll()
                .chooses("say-back", "called")
                .fills("called", "with", "Joe")
                .fills("called", "note", "He said yes.");
        ana.panel().fills("called", "pain", "his name on it").saves("called").isDone("say-back");
        ana.resolves();
        SANDBOX.settle();
        ana.opens("/browse/" + second);
        ana.panel().offers("goodwill", "credit", "10.00").hasOrder("after");
        theFieldIsWhereItShouldBe();
    }

    private void theFieldIsWhereItShouldBe() {
        SANDBOX.settle();
        ana.opens("/browse/" + second);
        assertThat(ana.find("#issue-main")).containsText("After the solution");
        ana.opens("/issues/?jql=" + Caller.encoded("\"" + ORDER + "\" = before"));
        assertThat(ana.find("tr[data-issuekey]")).hasCount(1);
        assertThat(ana.find("tr[data-issuekey='" + complaint + "'] [data-field='" + ORDER + "']"))
                .hasText("Before the solution");
        ana.opens("/issues/?jql=" + Caller.encoded("\"" + ORDER + "\" = after"));
        assertThat(ana.find("tr[data-issuekey]")).hasCount(1);
        assertThat(ana.find("tr[data-issuekey='" + second + "']")).isVisible();
        String json = Caller.signedIn(SANDBOX, "ana")
                .get("/rest/api/2/issue/" + second)
                .body();
        assertTrue(json, json.contains("\"after\""));
        String elsewhere =
                Caller.signedIn(SANDBOX, "olga").get("/rest/api/2/issue/OPS-1").body();
        assertFalse(elsewhere, elsewhere.contains("customfield_" + fieldId(json)));
    }

    private static String fieldId(String json) {
        return json.replaceAll("(?s).*\"customfield_(\\d+)\":\"after\".*", "$1");
    }

    private void whoIsNoAgentSeesNothing() {
        Person rosa = Person.signsIn(CHROMIUM.window(), SANDBOX, "rosa").opens("/servicedesk/customer/user/requests");
        rosa.follows("a[href$='" + complaint + "']").sees("We did this. Our billing job ran twice");
        assertThat(rosa.find("#request")).not().containsText("Billing says");
        assertThat(rosa.find("#request")).not().containsText(ORDER);
        assertThat(rosa.find(".amends-panel")).hasCount(0);
        assertEquals(
                404,
                Caller.signedIn(SANDBOX, "rosa").get("/browse/" + complaint).status());
        assertEquals(303, Caller.anonymous(SANDBOX).get("/browse/" + complaint).status());
        assertEquals(
                404,
                Caller.signedIn(SANDBOX, "olga").get("/browse/" + complaint).status());
    }

    private void nothingIsLostWhenTheSandboxStops() throws IOException, ImportRefused {
        SANDBOX.restart();
        Person again = Person.signsIn(CHROMIUM.window(), SANDBOX, "ana").opens("/browse/" + complaint);
        again.panel().hasOrder("before");
        again.panel().find("[data-action=unfold]").click();
        again.panel().showsAll().isDone("own-it").isDone("repair").isDone("follow-up");
    }
}
