package org.amends.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.CoreMatchers.equalTo;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.label.LabelManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.grack.nanojson.JsonObject;
import com.microsoft.playwright.Page;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amends.sandbox.acceptance.Caller.Heard;
import org.junit.After;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.ErrorCollector;
import org.junit.rules.RuleChain;
import org.junit.rules.TestRule;

/** Which method, when, and what starts an apology: written by an admin, tried in a box, and followed by the tickets. */
@OnOneDatabase(
        "Rules are kept as Jira keeps settings; what they start stands in journals, which other ITs cover on both.")
public class WhichIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.on();
    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final TestRule PLACES = RuleChain.outerRule(CHROMIUM).around(SANDBOX);

    private static final String WHICH = "form[data-section=which] ";
    private static final String STARTS = "form[data-section=starts] ";
    private static final String AGAIN = "second-failure";

    @Rule
    public final ErrorCollector findings = new ErrorCollector();

    private final Page page = CHROMIUM.window();
    private final Axe axe = new Axe(page);
    private final Layout layout = new Layout(page);
    private final Caller admin = Caller.signedIn(SANDBOX, "admin");
    private final Caller ana = Caller.signedIn(SANDBOX, "ana");

    @After
    public void asItShips() {
        Plans.forget(admin);
    }

    private void rules(String rules) {
        Heard kept = admin.put(Plans.CARE, "{\"which\":{\"rules\":[" + rules + "]}}");
        assertEquals(kept.body(), 200, kept.status());
    }

    private static String rule(String method, String aspect, String... is) {
        return "{\"method\":\"" + method + "\",\"when\":[{\"aspect\":\"" + aspect + "\",\"is\":["
                + String.join(
                        ",",
                        List.of(is).stream().map(each -> "\"" + each + "\"").toList()) + "]}]}";
    }

    private String question() {
        String ticket = Tickets.reported(ana, "CARE:10003");
        SANDBOX.settle();
        return ticket;
    }

    private JsonObject tried(String ticket) {
        Heard heard = admin.get(Doors.REST + "/admin/which/" + ticket);
        assertEquals(heard.body(), 200, heard.status());
        return heard.json();
    }

    private String methodOf(String ticket) {
        return ana.get(Doors.REST + "/issues/" + ticket)
                .json()
                .getObject("method")
                .getString("id");
    }

    private boolean isStarted(String ticket) {
        return ana.get(Doors.REST + "/issues/" + ticket).json().has("method");
    }

    private void starts(String ticket, String body) {
        Heard heard = ana.post(Doors.REST + "/issues/" + ticket + "/apology", body);
        assertEquals(heard.body(), 200, heard.status());
    }

    private static void label(String ticket, String label) {
        SANDBOX.as("ana", () -> {
            long id = SANDBOX.jira()
                    .service(IssueManager.class)
                    .getIssueObject(ticket)
                    .getId();
            SANDBOX.jira()
                    .service(LabelManager.class)
                    .setLabels(
                            SANDBOX.jira()
                                    .service(JiraAuthenticationContext.class)
                                    .getLoggedInUser(),
                            id,
                            Set.of(label),
                            false,
                            true);
            return "";
        });
        SANDBOX.settle();
    }

    @Test
    public void theFirstRuleThatHoldsWinsAndTheBoxSaysWhyNoneBeforeItDoes() {
        rules(rule("shipped", "priority", "1") + "," + rule(AGAIN, "request-type", "Question") + ","
                + rule("shipped", "jql", "text ~ parcel"));
        String ticket = question();
        JsonObject told = tried(ticket);
        assertEquals(told.toString(), AGAIN, told.getString("method"));
        assertEquals("differs", told.getArray("rules").getObject(0).getString("outcome"));
        assertEquals("priority", told.getArray("rules").getObject(0).getString("aspect"));
        assertEquals("won", told.getArray("rules").getObject(1).getString("outcome"));
        assertEquals(1, told.getInt("later"));
        starts(ticket, "{}");
        assertEquals(AGAIN, methodOf(ticket));
    }

    @Test
    public void aMethodThatIsAskedForWinsOverTheRules() {
        rules(rule(AGAIN, "issue-type", "10003"));
        String ticket = question();
        starts(ticket, "{\"method\":\"shipped\"}");
        assertEquals("shipped", methodOf(ticket));
        Heard unknown = ana.post(Doors.REST + "/issues/" + question() + "/apology", "{\"method\":\"gone\"}");
        assertEquals(unknown.body(), 400, unknown.status());
    }

    @Test
    public void whatARuleNamesMustBeThere() {
        Heard refused = admin.put(
                Plans.CARE,
                "{\"which\":{\"rules\":[" + rule("gone", "priority", "77") + "," + rule(AGAIN, "jql", "nothing = 1")
                        + ","
                        + rule(AGAIN, "request-type", "Ice cream") + "," + rule(AGAIN, "jql", "text ~ a ORDER BY key")
                        + ","
                        + rule(AGAIN, "organisation", "Acme") + "]}}");
        assertEquals(refused.body(), 400, refused.status());
        for (String field : List.of(
                "which.rules.0.method",
                "which.rules.0.when.0.is",
                "which.rules.1.when.0.is",
                "which.rules.2.when.0.is",
                "which.rules.3.when.0.is",
                "which.rules.4.when.0.is")) {
            assertTrue(field + " in " + refused.body(), refused.body().contains("\"" + field + "\""));
        }
        assertFalse(admin.get(Plans.CARE).json().has("which"));
    }

    @Test
    public void aLabelStartsAnApologyOnceAndOnlyWhereAnAdminSaidSo() {
        String quiet = question();
        label(quiet, "apology-owed");
        assertFalse(isStarted(quiet));
        assertEquals(
                200,
                admin.put(Plans.CARE, "{\"starts\":{\"labels\":[\"apology-owed\"]}}")
                        .status());
        String ticket = question();
        assertFalse(tried(ticket).getObject("starts").has("because"));
        label(ticket, "apology-owed");
        Patience.until("The label started no apology", () -> isStarted(ticket));
        assertEquals("shipped", methodOf(ticket));
        assertFalse(tried(ticket).getObject("starts").has("because"));
    }

    @Test
    public void aBreachedSlaStartsAnApologyOfATicketThatIsNewerThanTheChoice() {
        String old = question();
        Heard unknown = admin.put(Plans.CARE, "{\"starts\":{\"slas\":[\"customfield_10000\"]}}");
        assertEquals(unknown.body(), 400, unknown.status());
        assertTrue(unknown.body(), unknown.body().contains("\"starts.slas\""));
        Person ada = Person.signsIn(page, SANDBOX, "admin").opens("/plugins/servlet/amends/plan");
        ada.find(STARTS + "[data-own=true]").check();
        ada.find(STARTS + "[data-is=customfield_10001]").check();
        ada.find(STARTS + "[type=submit]").click();
        assertThat(ada.find(STARTS + ".amends-said")).containsText("Saved");
        lookAt("an SLA chosen");
        String ticket = question();
        SANDBOX.aMinutePasses();
        assertFalse(isStarted(ticket));
        SANDBOX.jira().clock().advance(Period.ofDays(3));
        SANDBOX.aMinutePasses();
        Patience.until("The breach started no apology", () -> isStarted(ticket));
        assertFalse(isStarted(old));
        assertThat(at(ticket).find("[data-key=began]")).containsText("Time to resolution was breached");
    }

    @Test
    public void aLowRatingOnThePortalOfWhichNoEventTellsStartsOne() {
        assertEquals(200, admin.put(Plans.CARE, "{\"starts\":{\"rating\":2}}").status());
        String ticket = question();
        String liked = question();
        Tickets.resolve(SANDBOX, ticket);
        Tickets.resolve(SANDBOX, liked);
        rated(ticket, "1");
        rated(liked, "5");
        SANDBOX.aMinutePasses();
        Patience.until("The rating started no apology", () -> isStarted(ticket));
        assertFalse(isStarted(liked));
        rated(liked, "2");
        SANDBOX.aMinutePasses();
        Patience.until("A worse rating started no apology", () -> isStarted(liked));
        assertThat(at(ticket).find("[data-key=began]")).containsText("rated 1 of 5");
    }

    private Panel at(String ticket) {
        page.context().clearCookies();
        return Person.signsIn(page, SANDBOX, "ana").opens("/browse/" + ticket).panel();
    }

    private void rated(String ticket, String stars) {
        Heard heard = Caller.signedIn(SANDBOX, "rosa")
                .form("/servicedesk/customer/portal/CARE/" + ticket + "/rate", Map.of("stars", stars));
        assertEquals(heard.body(), 303, heard.status());
        SANDBOX.settle();
    }

    @Test
    public void thePanelOffersTheMethodThatTheRulesNameForASecondFailure() {
        OwnMethods.drafted(admin, "again", OwnMethods.document("again", "Once more"));
        OwnMethods.published(admin, "again", "keep");
        rules(rule("again", "second-failure"));
        String first = question();
        starts(first, "{}");
        String second = question();
        starts(second, "{\"method\":\"shipped\"}");
        Panel panel = at(second);
        assertThat(panel.find("[data-action=method]")).containsText("Once more");
        panel.find("[data-action=method]").click();
        assertThat(panel.find("[data-step=name-the-outage]")).hasCount(1);
        assertThat(panel.find("[data-action=method]")).containsText("first failure");
        assertEquals("again", methodOf(second));
    }

    @Test
    public void byMouseWithTheBox() {
        String ticket = question();
        Person ada = Person.signsIn(page, SANDBOX, "admin").opens("/plugins/servlet/amends/plan");
        ada.find(WHICH + "[data-own=true]").check();
        ada.find(WHICH + "[data-action=which-add]").click();
        ada.find("#amends-plan-which-rules-0-when-0-aspect").selectOption("issue-type");
        ada.find("[data-is='10003']").check();
        ada.find("#amends-plan-which-rules-0-method").selectOption(AGAIN);
        ada.find(WHICH + "[type=submit]").click();
        assertThat(ada.find(WHICH + ".amends-said")).containsText("Saved");
        ada.find("#amends-plan-trial-key").fill(ticket);
        ada.find("[data-key=amends-plan-trial-go]").click();
        assertThat(ada.find("[data-key=amends-plan-trial-wins]")).containsText("Rule 1 wins");
        lookAt("rules, and a ticket tried");
    }

    @Test
    public void byKeyboardAlone() {
        String ticket = question();
        Keyboard ada = Keyboard.signsIn(page, SANDBOX, "admin").opens("/plugins/servlet/amends/plan");
        ada.goesToAndTypes("#amends-plan-trial-key", ticket).presses("Enter");
        assertThat(page.locator("[data-key=amends-plan-trial-wins]")).containsText("No rule wins");
        ada.assertNothingFound();
    }

    private void lookAt(String state) {
        findings.checkThat(state, axe.against(".amends-plan"), equalTo(List.of()));
        findings.checkThat(state, layout.against(".amends-plan"), equalTo(List.of()));
    }
}
