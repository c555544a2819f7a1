package org.amends.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.grack.nanojson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** An agent asks by a link whether it is solved, and the customer answers; and whom the link does not ask. */
@OnOneDatabase("The fact is read back on both, and the rest is the same on either.")
public class AnswerIT {
    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    private static final String API = "/rest/amends/1.0/issues/";

    @Rule
    public final RunningSandbox sandbox = RunningSandbox.on();

    private final Page page = CHROMIUM.window();
    private Caller ana;
    private Caller rosa;
    private Complaint complaint;

    @Before
    public void aResolvedComplaint() {
        allowed(true);
        ana = Caller.signedIn(sandbox, "ana");
        rosa = Caller.signedIn(sandbox, "rosa");
        complaint = Complaint.raised(sandbox, ana);
        complaint.resolved();
    }

    @Test
    public void theCustomerAnswersByKeyboardAndReadsNoWordOfOurs() {
        Person.signsIn(page, sandbox, "rosa").opens(link());
        assertEquals(List.of(), new Axe(page).against(".amends-answer"));
        page.locator("#amends-solved-yes").focus();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#amends-solved-no")).isChecked();
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("[role=alert]")).isVisible();
        assertEquals(List.of(), new Axe(page).against(".amends-answer"));
        page.locator("#amends-more").fill("The <b>second</b> charge.");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("[role=status]")).containsText("it is not solved yet");
        assertEquals("The <b>second</b> charge.", page.locator("#amends-more").inputValue());
        assertEquals(List.of(), new Axe(page).against(".amends-answer"));
        String read = page.locator("body").innerText().toLowerCase(Locale.ROOT);
        for (String ours : List.of("apolog", "amends", "step", "reparation", "follow-up")) {
            assertFalse(ours, read.contains(ours));
        }
        assertTrue(complaint.state().getBoolean("unsolved"));
    }

    @Test
    public void theAgentMakesTheLinkAndReopensAfterANo() {
        Person person = Person.signsIn(page, sandbox, "ana").opens("/browse/" + complaint.key());
        person.panel().showsAll();
        Locator ask = person.panel().find("[data-action=ask-link]");
        if (!ask.isVisible()) {
            person.panel().find("[data-action=more][data-subject=verify]").click();
        }
        ask.press("Enter");
        Locator field = person.panel().find("#amends-answer-link");
        assertThat(field).isFocused();
        assertEquals(List.of(), new Axe(page).against(".amends-panel"));
        String link = field.inputValue();
        person.panel().find("[data-action=copy-link]").press("Enter");
        answers(link.substring(link.indexOf("/plugins/")), "no", "The second charge.");
        person.opens("/browse/" + complaint.key());
        person.sees("The customer says that it is not solved yet.");
        assertEquals(List.of(), new Axe(page).against(".amends-panel"));
        person.panel().find("[data-key=reopen-unsolved]").press("Enter");
        assertThat(person.panel().find("[data-key=unsolved]")).hasCount(0);
        assertEquals("open", complaint.step("verify").getString("state"));
    }

    @Test
    public void lookingWritesNothingAndAFormFromElsewhereDoesNotEither() {
        String link = link();
        long before = complaint.state().getLong("seq");
        assertEquals(200, rosa.get(link).status());
        assertEquals(
                403, rosa.form(link, Map.of("solved", "yes", "form", "AAAA")).status());
        assertEquals(200, rosa.form(link, Map.of()).status());
        assertEquals(before, complaint.state().getLong("seq"));
    }

    @Test
    public void aLaterAnswerTakesThePlaceOfAnEarlier() {
        String link = link();
        answers(link, "no", "The second charge.");
        answers(link, "yes", "");
        assertFalse(complaint.state().getBoolean("unsolved"));
        assertTrue(rosa.get(link).body().contains("it is solved"));
    }

    @Test
    public void whomItDoesNotAsk() {
        String link = link();
        assertEquals(302, Caller.anonymous(sandbox).get(link).status());
        for (String other : List.of("joe", "ana", "admin")) {
            refused(403, "This link asks somebody else", Caller.signedIn(sandbox, other), link);
        }
        refused(404, "not valid any more", rosa, link + "A");
        refused(404, "not valid any more", rosa, "/plugins/servlet/amends/answer");
        allowed(false);
        refused(404, "not asked here any more", rosa, link);
        assertEquals(409, ana.post(API + complaint.id() + "/answer-link", "{}").status());
        allowed(true);
        Caller admin = Caller.signedIn(sandbox, "admin");
        assertEquals(
                200,
                admin.post("/rest/amends/1.0/admin/answer-links/void", "{}").status());
        refused(404, "not valid any more", rosa, link);
    }

    @Test
    public void anAdministratorMakesAllLinksVoidBySecondThought() {
        String link = link();
        Person admin = Person.signsIn(page, sandbox, "admin").opens("/plugins/servlet/amends/plan");
        admin.find("[data-action=links-void]").focus();
        page.keyboard().press("Enter");
        assertThat(admin.find("[data-action=links-keep]")).isFocused();
        assertEquals(List.of(), new Axe(page).against(".amends-plan"));
        page.keyboard().press("Enter");
        assertThat(admin.find("[data-action=links-void]")).isFocused();
        assertEquals(200, rosa.get(link).status());
        page.keyboard().press("Enter");
        page.keyboard().press("Shift+Tab");
        page.keyboard().press("Enter");
        admin.sees("All links that were sent are void.");
        refused(404, "not valid any more", rosa, link);
    }

    /** The link asks the reporter alone; what a colleague of theirs wrote below the request an agent takes for the answer, by hand. */
    @Test
    public void aColleaguesCommentIsAnAnswerThatAnAgentTakes() {
        CommentManager comments = sandbox.jira().service(CommentManager.class);
        long comment = sandbox.as("joe", () -> comments.create(
                        sandbox.jira().service(IssueManager.class).getIssueObject(complaint.id()),
                        sandbox.jira().people().byName("joe").orElseThrow().user(),
                        "I share Rosa's desk: the second charge is gone.",
                        true)
                .getId());
        JsonObject offered =
                complaint.state().getObject("comments").getArray("customer").getObject(0);
        assertEquals(comment, offered.getLong("id"));
        complaint.done(
                "steps",
                "{\"steps\":[\"verify\"],\"evidence\":{\"kind\":\"comment\",\"comment\":" + comment
                        + ",\"satisfied\":true,\"more\":\"\"}}");
        assertEquals("done", complaint.step("verify").getString("state"));
    }

    @Test
    public void anArchivedRequestAndAnExpiredLinkAskNothing() {
        String link = link();
        Caller.signedIn(sandbox, "admin").form("/browse/" + complaint.key() + "/archive", Map.of());
        refused(409, "closed for good", rosa, link);
        sandbox.jira().clock().advance(Duration.ofDays(31));
        refused(410, "good for 30 days", Caller.signedIn(sandbox, "rosa"), link);
    }

    private static void refused(int status, String words, Caller caller, String link) {
        Caller.Heard heard = caller.get(link);
        assertEquals(heard.body(), status, heard.status());
        assertTrue(heard.body(), heard.body().contains(words));
        assertFalse(heard.body().contains("Where is my parcel?"));
    }

    private void answers(String link, String solved, String more) {
        String shown = rosa.get(link).body();
        String form = shown.replaceAll("(?s).*name=\"form\" value=\"([^\"]+)\".*", "$1");
        Caller.Heard heard = rosa.form(link, Map.of("solved", solved, "more", more, "form", form));
        assertEquals(heard.body(), 303, heard.status());
    }

    private String link() {
        Caller.Heard heard = ana.post(API + complaint.id() + "/answer-link", "{}");
        assertEquals(heard.body(), 200, heard.status());
        String link = heard.json().getString("link");
        return link.substring(link.indexOf("/plugins/"));
    }

    private void allowed(boolean verify) {
        sandbox.jira()
                .service(PluginSettingsFactory.class)
                .createGlobalSettings()
                .put("org.amends.plan.portal", "{\"card\":false,\"verify\":" + verify + "}");
    }
}
