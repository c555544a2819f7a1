package org.amends.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.grack.nanojson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amends.sandbox.jira.Desk;
import org.amends.sandbox.jira.Refused;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** An admin requires something of the apology before a ticket goes on; agents are told what is missing, after a bulk change too. */
public class DemandIT {
    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    private static final String ADD = "/secure/admin/workflows/%d/add/org.amends.amends:apology-%s";
    private static final int RESOLVE = 31;
    private static final int CLOSE = 51;
    private static final String MISSING =
            "To be done before the solution, in the panel Apology: Hear them out; Say back"
                    + " what you heard; Say that it is a real problem; Take responsibility; Explain what happened.";

    @Rule
    public final RunningSandbox sandbox = RunningSandbox.on();

    private Caller ana;
    private Caller admin;

    @Before
    public void people() {
        ana = Caller.signedIn(sandbox, "ana");
        admin = Caller.signedIn(sandbox, "admin");
    }

    @Test
    public void anAdminPutsThemOnATransitionInTheBrowser() {
        Page page = CHROMIUM.window();
        Person ada = Person.signsIn(page, sandbox, "admin");
        for (String kind : List.of("condition", "validator")) {
            ada.opens("/secure/admin/workflows")
                    .find("[data-transition='31'] >> text=" + kind + ": What the apology needs is done")
                    .click();
            assertEquals(List.of(), new Axe(page).against("form.aui"));
            assertThat(page.getByLabel("the required steps before the solution"))
                    .isChecked();
            page.click("label[for=amends-demand-promises]");
            page.click("#function-submit");
            ada.sees(kind
                    + ": Amends: required of agents: the required steps before the solution, no promise left open.");
            ada.find("[data-transition='31'] >> text=Edit").click();
            assertThat(page.getByLabel("no promise left open")).isChecked();
            assertThat(page.getByLabel("all required steps")).not().isChecked();
            page.getByLabel("Required of").selectOption("everybody");
            page.click("#function-submit");
            ada.sees("required of everybody");
            ada.find("[data-transition='31'] >> text=Remove").click();
            assertThat(ada.find("[data-function]")).hasCount(0);
        }
    }

    @Test
    public void anAgentIsToldWhatIsMissing() {
        requires(RESOLVE, "validator", "steps-before-solution", "agents");
        Complaint complaint = Complaint.raised(sandbox, ana);
        assertEquals(MISSING, refused("ana", complaint));
        assertFalse(complaint.row().resolution().isPresent());
        says(complaint, "listen", "say-back", "validate", "explain");
        complaint.ownedBy(ana, "ana");
        complaint.resolved();
        assertTrue(complaint.row().resolution().isPresent());
    }

    @Test
    public void aTransitionIsNotOfferedWhileSomethingIsMissing() {
        requires(RESOLVE, "condition", "steps-before-solution", "agents");
        Complaint complaint = Complaint.raised(sandbox, ana);
        assertFalse(offered("ana", complaint));
        says(complaint, "listen", "say-back", "validate", "explain");
        complaint.ownedBy(ana, "ana");
        assertTrue(offered("ana", complaint));
    }

    @Test
    public void aPromiseThatIsOpenKeepsTheTicketOpen() {
        requires(CLOSE, "validator", "promises", "agents");
        Complaint complaint = Complaint.raised(sandbox, ana);
        complaint.done("promises", "{\"what\":\"A new seal\",\"by\":\"2100-01-01\"}");
        complaint.resolved();
        assertEquals("Still promised: A new seal.", refused("ana", complaint, "Close"));
    }

    @Test
    public void goodwillWaitsForItsTime() {
        requires(CLOSE, "validator", "gate", "agents");
        Complaint complaint = Complaint.raised(sandbox, ana);
        complaint.resolved();
        assertThat(refused("ana", complaint, "Close"), containsString("Goodwill comes later; first"));
    }

    /** The solution is the last step before goodwill: the transition that is the solution must not wait for it. */
    @Test
    public void whatTheTransitionItselfSolvesIsNotMissing() {
        requires(RESOLVE, "validator", "gate", "agents");
        Complaint complaint = Complaint.raised(sandbox, ana);
        assertThat(refused("ana", complaint), containsString("Hear them out"));
        assertFalse(refused("ana", complaint).contains("Solve the problem"));
        says(complaint, "listen", "say-back", "validate", "explain");
        complaint.ownedBy(ana, "ana");
        complaint.resolved();
        assertTrue(complaint.row().resolution().isPresent());
    }

    @Test
    public void whereNothingIsOwedNothingIsRequired() {
        requires(RESOLVE, "validator", "steps", "everybody");
        requires(RESOLVE, "condition", "steps", "everybody");
        Complaint question = Complaint.at(sandbox, ana, Tickets.reported(ana, "CARE:10003"));
        assertTrue(offered("ana", question));
        question.resolved();
        assertTrue(question.row().resolution().isPresent());
    }

    @Test
    public void othersThanAgentsPassUnlessTheAdminSaysSoAndLearnNothing() {
        requires(RESOLVE, "validator", "steps", "agents");
        Complaint complaint = Complaint.raised(sandbox, ana);
        go("admin", complaint, "Resolve");
        assertTrue(complaint.row().resolution().isPresent());
        requires(CLOSE, "validator", "steps", "everybody");
        assertEquals(
                "This is not possible yet. We are still working on your request.",
                refused("admin", complaint, "Close"));
        assertEquals(List.of(), refusals());
    }

    @Test
    public void afterABulkChangeEachTicketThatStayedBehindIsNamedWithItsReason() {
        requires(RESOLVE, "validator", "steps-before-solution", "agents");
        List<Complaint> complaints =
                List.of(Complaint.raised(sandbox, ana), Complaint.raised(sandbox, ana), Complaint.raised(sandbox, ana));
        says(complaints.get(1), "listen", "say-back", "validate", "explain");
        complaints.get(1).ownedBy(ana, "ana");
        says(complaints.get(2), "listen", "say-back", "validate", "explain");
        complaints.forEach(this::goesSilently);
        Patience.until("two refusals", () -> refusals().size() == 2);
        assertTrue(complaints.get(1).row().resolution().isPresent());
        assertEquals(MISSING, why(complaints.get(0)));
        assertEquals(
                "To be done before the solution, in the panel Apology: Take responsibility.", why(complaints.get(2)));
        Page page = CHROMIUM.window();
        Person.signsIn(page, sandbox, "ana").opens("/projects/CARE/queues").follows("#amends-refused-link");
        assertThat(page.locator(
                        ".amends-refused [data-ticket='" + complaints.get(0).key() + "'] [data-key=why]"))
                .hasText(MISSING);
        assertEquals(List.of(), new Axe(page).against(".amends-refused"));
        new Pictures().takeBothThemes(page, "refused");
    }

    /** As Jira's bulk change does it. */
    private void goesSilently(Complaint complaint) {
        try {
            go("ana", complaint, "Resolve");
        } catch (Refused silent) {
            // The issue stays behind.
        }
    }

    private String why(Complaint complaint) {
        return refusals().stream()
                .filter(row -> complaint.key().equals(row.getString("key")))
                .findFirst()
                .orElseThrow()
                .getString("why");
    }

    private List<JsonObject> refusals() {
        return ana.get(Doors.REST + "/projects/CARE/refused").json().getArray("rows").stream()
                .map(JsonObject.class::cast)
                .toList();
    }

    private void requires(int transition, String kind, String what, String whose) {
        Map<String, String> typed = Map.of("amendsRequires", what, "amendsOf", whose);
        assertEquals(
                303, admin.form(String.format(ADD, transition, kind), typed).status());
    }

    private void says(Complaint complaint, String... steps) {
        for (String step : steps) {
            complaint.done(
                    "steps",
                    "{\"steps\":[\"" + step
                            + "\"],\"evidence\":{\"kind\":\"call\",\"at\":\""
                            + sandbox.jira().clock().instant() + "\",\"with\":\"Rosa\",\"note\":\"We talked.\""
                            + (step.equals("say-back") ? ",\"pain\":\"No parcel\"" : "") + "}}");
        }
    }

    private String refused(String who, Complaint complaint) {
        return refused(who, complaint, "Resolve");
    }

    private String refused(String who, Complaint complaint, String transition) {
        return assertThrows(Refused.class, () -> go(who, complaint, transition)).getMessage();
    }

    private boolean offered(String who, Complaint complaint) {
        return sandbox
                .as(who, () -> sandbox.jira().desk().ticket(complaint.key()).actions())
                .stream()
                .anyMatch(action -> action.name().startsWith("Resolve"));
    }

    private void go(String who, Complaint complaint, String transition) {
        sandbox.as(who, () -> {
            Desk desk = sandbox.jira().desk();
            int action = desk.ticket(complaint.key()).actions().stream()
                    .filter(open -> open.name().startsWith(transition))
                    .findFirst()
                    .orElseThrow()
                    .id();
            Optional<String> resolution = transition.equals("Resolve") ? Optional.of("10000") : Optional.empty();
            desk.transition(complaint.key(), action, resolution, Optional.empty());
            return "";
        });
    }
}
