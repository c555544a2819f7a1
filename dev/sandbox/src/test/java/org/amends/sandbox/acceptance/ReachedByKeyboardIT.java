package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.junit.rules.TestRule;

/** Each page of Amends is reached from where Jira shows it, and used, by keyboard alone; axe finds nothing against it in either theme. */
@OnOneDatabase("What the browser draws comes from the same state, wherever that is kept.")
public class ReachedByKeyboardIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.on();
    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final TestRule PLACES = RuleChain.outerRule(CHROMIUM).around(SANDBOX);

    private final Page page = CHROMIUM.window();

    @BeforeClass
    public static void somebodyIsInvited() {
        Caller ana = Caller.signedIn(SANDBOX, "ana");
        Complaint complaint = Complaint.raised(SANDBOX, ana);
        complaint.resolved();
        complaint.done(
                "steps", "{\"steps\":[\"invite-in\"],\"evidence\":{\"kind\":\"invitation\",\"to\":\"The beta\"}}");
    }

    @Test
    public void fromTheAgentsView() {
        Keyboard ana = Keyboard.signsIn(page, SANDBOX, "ana").opens("/projects/CARE/queues");
        ana.goesToAndPresses("#amends-follow-ups-link", "Enter").sees(".amends-queue [data-follow-up]");
        nothingAgainst(".amends-queue");
        ana.goesToAndPresses(".amends-queue [data-action=move]", "Enter").sees(".amends-queue form.amends-form");
        ana.presses("Escape").seesNo(".amends-queue form.amends-form");
        ana.opens("/projects/CARE/queues").goesToAndPresses("#amends-invited-link", "Enter");
        ana.sees(".amends-invited [data-ticket]").goesTo(".amends-invited [data-key=csv]");
        nothingAgainst(".amends-invited");
        ana.assertNothingFound();
    }

    @Test
    public void fromAnAgentsProfile() {
        Keyboard ana = Keyboard.signsIn(page, SANDBOX, "ana").opens("/secure/ViewProfile.jspa");
        ana.goesToAndPresses("#amends-contact-card-link", "Enter").sees(".amends-contact-card form");
        ana.goesToAndTypes(".amends-contact-card input", "By phone").presses("Enter");
        ana.sees(".amends-contact-card :text('Saved.')");
        nothingAgainst(".amends-contact-card");
        ana.assertNothingFound();
    }

    @Test
    public void fromTheAdministration() {
        Keyboard ada = Keyboard.signsIn(page, SANDBOX, "admin");
        for (String link :
                List.of("#amends-admin-link", "#amends-plan-link", "#amends-methods-link", "#amends-health-link")) {
            ada.opens("/secure/admin").goesToAndPresses(link, "Enter").sees(".amends-admin button");
            nothingAgainst(".amends-admin");
        }
        ada.goesToAndPresses(".amends-admin [data-action=again]", "Enter")
                .sees(".amends-admin [data-action=again]:not([disabled])");
        ada.assertNothingFound();
    }

    private void nothingAgainst(String part) {
        assertEquals(part, List.of(), new Axe(page).against(part));
    }
}
