package org.amends.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.grack.nanojson.JsonObject;
import com.microsoft.playwright.Page;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amends.sandbox.jira.Desk;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** An admin puts the post function on a transition, and tickets go through it. */
public class PostFunctionIT {
    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    private static final String FUNCTION = "/secure/admin/workflows/%d/add/org.amends.amends:schedule-follow-up";
    private static final int CREATE = 1;
    private static final int RESPOND = 21;

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
    public void anAdminAddsChangesAndRemovesItInTheBrowser() {
        Page page = CHROMIUM.window();
        Person ada = Person.signsIn(page, sandbox, "admin");
        ada.opens("/secure/admin/workflows")
                .find("[data-transition='21'] >> text=Schedule a follow-up")
                .click();
        assertEquals(List.of(), new Axe(page).against("form.aui"));
        page.getByLabel("Follow-up").selectOption("check");
        page.getByLabel("After how many days").fill("3");
        new Pictures().takeBothThemes(page, "post-function");
        page.click("#function-submit");
        ada.sees("After two days").sees("Days until it is due: 3");
        ada.find("[data-transition='21'] >> text=Edit").click();
        assertThat(page.getByLabel("Follow-up")).hasValue("check");
        assertThat(page.getByLabel("After how many days")).hasValue("3");
        page.getByLabel("After how many days").fill("");
        page.click("#function-submit");
        ada.sees("due as it says");
        ada.find("[data-transition='21'] >> text=Remove").click();
        assertThat(ada.find("[data-function]")).hasCount(0);
    }

    @Test
    public void aTicketThatGoesThroughItIsFollowedUpOnce() {
        isOn(RESPOND, "week", "2");
        Complaint complaint = Complaint.raised(sandbox, ana);
        goes(complaint, "Respond");
        Patience.until("a follow-up", () -> "scheduled".equals(followUp(complaint)));
        aWeekPasses();
        assertEquals("task", followUp(complaint));
        aWeekPasses();
        assertEquals(1, complaint.tasks());
    }

    @Test
    public void whereThereIsNoApologyOneIsStarted() {
        isOn(RESPOND, "week", "2");
        String question = Tickets.reported(ana, "CARE:10003");
        Complaint ticket = Complaint.at(sandbox, ana, question);
        goes(ticket, "Respond");
        Patience.until("a follow-up", () -> "scheduled".equals(followUp(ticket)));
    }

    @Test
    public void aTransitionThatIsRolledBackLeavesNothing() {
        isOn(RESPOND, "week", "2");
        Complaint complaint = Complaint.raised(sandbox, ana);
        sandbox.jira().failNextTransition();
        assertThrows(IllegalStateException.class, () -> goes(complaint, "Respond"));
        assertEquals("", followUp(complaint));
        goes(complaint, "Respond");
        Patience.until("a follow-up", () -> "scheduled".equals(followUp(complaint)));
        aWeekPasses();
        assertEquals(1, complaint.tasks());
    }

    @Test
    public void onTheCreationItDoesNoHarm() {
        isOn(CREATE, "week", "2");
        Complaint complaint = Complaint.raised(sandbox, ana);
        assertEquals("", followUp(complaint));
    }

    @Test
    public void onlyAdministratorsPutFunctionsOnTransitions() {
        assertEquals(404, ana.get("/secure/admin/workflows").status());
        assertEquals(404, ana.form(String.format(FUNCTION, RESPOND), Map.of()).status());
        assertTrue(admin.get("/secure/admin/workflows").body().contains("Respond to customer"));
    }

    private void isOn(int transition, String touch, String days) {
        Map<String, String> typed = Map.of("amendsTouch", touch, "amendsDays", days);
        assertEquals(303, admin.form(String.format(FUNCTION, transition), typed).status());
    }

    private void goes(Complaint ticket, String transition) {
        sandbox.as("ana", () -> {
            Desk desk = sandbox.jira().desk();
            int action = desk.ticket(ticket.key()).actions().stream()
                    .filter(open -> open.name().startsWith(transition))
                    .findFirst()
                    .orElseThrow()
                    .id();
            desk.transition(ticket.key(), action, Optional.empty(), Optional.empty());
            return "";
        });
    }

    /** The state of what is followed up, but for silence; blank where nothing is. */
    private static String followUp(Complaint ticket) {
        return Optional.ofNullable(ticket.state().getObject("followUp"))
                .map((JsonObject found) -> found.getString("state"))
                .orElse("");
    }

    private void aWeekPasses() {
        sandbox.jira().clock().advance(Period.ofWeeks(1));
        sandbox.settle();
    }
}
