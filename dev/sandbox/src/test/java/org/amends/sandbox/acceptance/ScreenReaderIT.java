package org.amends.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.amends.sandbox.acceptance.ScreenReader.Node;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.junit.rules.TestRule;

/** What is heard of the panel: how far it has come, what each control is about, and once what became of a save. */
@OnOneDatabase("What the browser draws comes from the same state, wherever that is kept.")
public class ScreenReaderIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.on();
    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final TestRule PLACES = RuleChain.outerRule(CHROMIUM).around(SANDBOX);

    private static final String REST = "**/rest/amends/**";
    private static final Set<String> BUTTONS = Set.of("button", "link");
    private static final String OF_THE_BROWSERS_OWN = "Show local date";
    private static final Set<String> PRESSED = Set.of("button", "link", "checkbox");

    private final Page page = CHROMIUM.window();
    private final ScreenReader reader = ScreenReader.at(page);
    private Person ana;

    @Before
    public void anaIsThere() {
        ana = Person.signsIn(page, SANDBOX, "ana");
    }

    @Test
    public void eachControlSaysWhatItIsAbout() {
        ana.opens("/browse/CARE-1001").panel().start();
        ana.replies("We are sorry.").replies("It was us.").panel().saysWhatTheReplyDid("own-it", "validate");
        ana.panel().showsAll().chooses("take-their-side", "waive").chooses("explain", "other");
        ana.panel().chooses("say-back", "called");
        for (Locator row : ana.panel().find("[data-step]").all()) {
            assertIsAbout(row);
        }
        List<String> names = reader.reads(".amends-panel").stream()
                .filter(one -> BUTTONS.contains(one.role()))
                .map(Node::name)
                .toList();
        assertEquals(
                "no two are called the same", names, names.stream().distinct().toList());
    }

    /** What can be pressed is named with the step; what is filled in stands in a form that is. */
    private void assertIsAbout(Locator row) {
        String label = (String) row.locator(".amends-label").evaluate("label => label.firstChild.data");
        List<Node> read = reader.reads("[data-step='" + row.getAttribute("data-step") + "']");
        assertTrue(label, read.stream().anyMatch(one -> one.role().equals("checkbox")));
        read.stream()
                .filter(one -> PRESSED.contains(one.role()) && !one.name().startsWith(OF_THE_BROWSERS_OWN))
                .forEach(one -> assertTrue(one + " of " + label, one.name().contains(label)));
        if (row.locator("form").count() > 0) {
            assertTrue(
                    label,
                    read.stream()
                            .anyMatch(one ->
                                    one.role().equals("form") && one.name().equals(label)));
        }
    }

    @Test
    public void progressIsHeardInWords() {
        ana.opens("/browse/CARE-1003").panel().start();
        assertEquals("0 of 8 required steps are done. Next: Hear them out.", progress());
        ana.replies("It was us.").panel().saysWhatTheReplyDid("listen");
        assertEquals("1 of 8 required steps are done. Next: Say back what you heard.", progress());
    }

    /** Waits until it is drawn. */
    private String progress() {
        page.waitForCondition(() -> !progressNow().isEmpty());
        return progressNow();
    }

    private String progressNow() {
        return reader.reads(".amends-panel").stream()
                .filter(one -> one.role().equals("progressbar"))
                .map(Node::name)
                .reduce("", String::concat);
    }

    @Test
    public void whatBecameOfASaveIsHeardOnce() {
        ana.opens("/browse/CARE-1002").panel().start();
        reader.hears("The apology is started. 0 of 8 required steps are done. Next: Hear them out.");
        stepsAreHeard();
        whatFailsIsHeard();
        whatTakesLongIsHeard();
        whatIsRefusedIsHeard();
        whatJiraDrawsAnewIsNotHeard();
    }

    private void stepsAreHeard() {
        ana.replies("It was us.").panel().saysWhatTheReplyDid("validate", "own-it");
        reader.hears("Saved: Say that it is a real problem, Take responsibility. "
                + "2 of 8 required steps are done. Next: Hear them out.");
        ana.panel().find("[data-action=undo]").click();
        reader.hears("Undone. 0 of 8 required steps are done. Next: Hear them out.");
        ana.panel().presses("Space", "listen").isDone("listen");
        reader.hears("Saved: Hear them out. 1 of 8 required steps are done. Next: Say back what you heard.");
        ana.panel().presses("Space", "listen").isOpen("listen");
        reader.hears("Open again: Hear them out. 0 of 8 required steps are done. Next: Hear them out.");
    }

    private void whatFailsIsHeard() {
        String failed = "Not saved. The server could not be reached. Try again.";
        page.route(REST, Route::abort);
        ana.panel().presses("Space", "listen");
        reader.hears(failed);
        ana.panel().presses("Space", "listen");
        reader.hears(failed);
        page.unroute(REST);
        Node box = reader.reads("[data-step=listen]").stream()
                .filter(one -> one.role().equals("checkbox"))
                .findFirst()
                .orElseThrow();
        assertTrue(box.description(), box.description().endsWith(failed));
    }

    private void whatTakesLongIsHeard() {
        List<Route> held = new ArrayList<>();
        page.route(REST, held::add);
        ana.panel().presses("Space", "listen");
        reader.hearsThatItTakesLong();
        page.unroute(REST);
        held.forEach(Route::resume);
        reader.hears("Saved: Hear them out. 1 of 8 required steps are done. Next: Say back what you heard.");
    }

    private void whatIsRefusedIsHeard() {
        ana.panel().find("[data-row=promises] [data-action=promise]").click();
        ana.panel().saves("promise");
        reader.hears("Not saved. No day is given. Expected: A day such as 2026-11-26.");
        ana.panel().offers("goodwill", "credit", "20.00");
        reader.hears("Goodwill comes after these. They are still open: "
                + "Say back what you heard, Say that it is a real problem, Take responsibility, Explain what happened, "
                + "Solve the problem");
    }

    private void whatJiraDrawsAnewIsNotHeard() {
        ana.panel().isDrawnAnewByJira().find("dialog [data-action=cancel]").click();
        ana.panel().find("[data-action=menu]").click();
        ana.panel().find("[data-action=refresh]").click();
        reader.hears("Up to date.");
        assertThat(page.locator(".amends-panel :is([role=status], [role=alert], [aria-live])"))
                .hasCount(0);
    }

    @Test
    public void theAdminHearsItToo() {
        page.context().clearCookies();
        Person admin = Person.signsIn(page, SANDBOX, "admin").opens("/plugins/servlet/amends/admin");
        admin.find("#amends-OPS-on").check();
        admin.find("[data-key=amends-OPS-details]").click();
        admin.find("#amends-OPS-actor").fill("");
        admin.find("#amends-OPS-followUpType").selectOption("");
        admin.find("[data-key=amends-start-projects-choose]").click();
        assertThat(admin.find("#amends-OPS-actor")).isFocused();
        reader.hears("Not saved. No account is named. Expected: The user name of an active agent of the project. "
                + "No issue type is chosen. Expected: An issue type of the project that is not for subtasks.");
        admin.find("[data-key=amends-CARE-details]").click();
        admin.find("[data-key=amends-CARE-save]").click();
        reader.hears("Done.");
    }
}
