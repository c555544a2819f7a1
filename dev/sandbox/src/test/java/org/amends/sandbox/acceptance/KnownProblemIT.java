package org.amends.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.CoreMatchers.equalTo;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.ErrorCollector;
import org.junit.rules.RuleChain;
import org.junit.rules.TestRule;

/** Ana finds the known problem behind a complaint, by key or by words, without a mouse, and finds nothing that she may not see. */
@OnOneDatabase("The search is Jira's, and what is linked is a step's evidence like any other.")
public class KnownProblemIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.on();
    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final TestRule PLACES = RuleChain.outerRule(CHROMIUM).around(SANDBOX);

    private static final String FIELD = "[name=issue]";

    @Rule
    public final ErrorCollector findings = new ErrorCollector();

    private final Page page = CHROMIUM.window();
    private final Caller caller = Caller.signedIn(SANDBOX, "ana");
    private Complaint complaint;
    private Panel panel;

    @Before
    public void theAgentAtAComplaint() {
        complaint = Complaint.raised(SANDBOX, caller);
        panel = Person.signsIn(page, SANDBOX, "ana")
                .opens("/browse/" + complaint.key())
                .panel();
        panel.showsAll().chooses("know-the-pain", "known-problem");
        assertThat(panel.find(FIELD)).isFocused();
    }

    @Test
    public void itIsFoundByWordsAndTakenByKey() {
        page.keyboard().type("landl");
        Locator list = panel.find("[role=listbox]");
        assertThat(list.locator("[role=option]").first()).containsText("CARE-1001");
        assertThat(page.locator("#amends-announcer")).containsText("found");
        lookAt("found");
        page.keyboard().press("ArrowDown");
        Locator at = list.locator("[aria-selected=true]");
        assertThat(at).containsText("CARE-1001");
        assertEquals(at.getAttribute("id"), panel.find(FIELD).getAttribute("aria-activedescendant"));
        page.keyboard().press("Enter");
        assertThat(panel.find(FIELD)).hasValue("CARE-1001");
        assertThat(panel.find(FIELD)).isFocused();
        assertThat(list).hasCount(0);
        page.keyboard().press("Enter");
        assertThat(panel.find("[data-problem=CARE-1001]")).isVisible();
        lookAt("linked");
        panel.find("[data-row=problem] [data-action=reopen]").click();
        assertThat(panel.find("[data-problem]")).hasCount(0);
        panel.isOpen("know-the-pain");
    }

    @Test
    public void escapeClosesTheListAndThenTheForm() {
        page.keyboard().type("CARE-1001");
        assertThat(panel.find("[role=option]")).hasCount(1);
        page.keyboard().press("Escape");
        assertThat(panel.find("[role=listbox]")).hasCount(0);
        assertThat(panel.find(FIELD)).isFocused();
        page.keyboard().press("Escape");
        assertThat(panel.find(FIELD)).hasCount(0);
    }

    @Test
    public void whatSheMayNotSeeIsNeitherFoundNorTaken() {
        page.keyboard().type("OPS-1");
        assertThat(page.locator("#amends-announcer")).containsText("No ticket found");
        lookAt("nothing found");
        page.keyboard().press("Enter");
        assertThat(panel.find(FIELD + "[aria-invalid]")).isVisible();
        assertFalse(complaint.seenBy(caller).body().contains("OPS-1"));
    }

    private void lookAt(String state) {
        findings.checkThat(state, new Axe(page).against(".amends-panel"), equalTo(List.of()));
        findings.checkThat(state, new Layout(page).against(".amends-panel"), equalTo(List.of()));
    }
}
