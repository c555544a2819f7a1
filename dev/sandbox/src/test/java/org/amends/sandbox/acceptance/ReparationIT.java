package org.amends.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** The dialog in which a reparation is recorded and corrected, with a mouse and with a keyboard alone. */
public class ReparationIT {
    @ClassRule
    public static final RunningSandbox SANDBOX = new RunningSandbox();

    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    private static final String API = "/rest/amends/1.0/issues/";
    private static final String DIALOG = "dialog.amends-dialog";

    private final Caller ana = Caller.signedIn(SANDBOX, "ana");
    private String issue;

    @BeforeClass
    public static void switchOn() {
        Settings.switchOn(SANDBOX);
    }

    @Before
    public void beginAnApology() {
        issue = Tickets.reported(ana, "CARE:10003");
        assertEquals(200, ana.post(API + issue + "/apology", "{}").status());
    }

    @Test
    public void theDialogAdvisesAndNamesWhatTheGateWantsBeforeAnythingIsSaved() {
        Page page = CHROMIUM.window();
        Person person = Person.signsIn(page, SANDBOX, "ana").opens("/browse/" + issue);
        Panel panel = person.panel();
        panel.find("[data-action=record-reparation]").click();
        panel.picks("reparation", "kind", "goodwill");
        choose(panel, "form", "gift");
        panel.fills("reparation", "value", "40.00");
        choose(panel, "lost", "money");
        panel.fills("reparation", "lostValue", "20.00");
        panel.fills("reparation", "note", "A hamper");
        assertThat(page.locator(DIALOG + " .amends-advice[data-advice=unfit]")).isVisible();
        assertThat(page.locator(DIALOG + " .amends-advice[data-advice=beyond]")).containsText("200");
        assertThat(page.locator(DIALOG + " .amends-gate-notice li[data-missing=own-it]"))
                .isVisible();
        panel.picks("reparation", "kind", "restitution");
        assertThat(page.locator(DIALOG + " .amends-gate-notice")).hasCount(0);
        panel.saves("reparation");
        assertThat(page.locator(DIALOG)).hasCount(0);
        panel.hasOrder("owed-before");
        assertThat(panel.find(".amends-reparation .amends-advice[data-advice=beyond]"))
                .isVisible();
    }

    @Test
    public void whatIsCorrectedStandsInTheHistory() {
        Page page = CHROMIUM.window();
        Person person = Person.signsIn(page, SANDBOX, "ana").opens("/browse/" + issue);
        Panel panel = person.panel().offers("restitution", "refund", "52.00").hasOrder("owed-before");
        panel.find("[data-action=correct]").click();
        panel.fills("correction", "value", "25.00").saves("correction");
        assertThat(panel.form("correction").locator("[data-field=because] .amends-error"))
                .isVisible();
        panel.fills("correction", "approver", "rosa")
                .fills("correction", "because", "I swapped two digits.")
                .saves("correction");
        assertThat(panel.form("correction").locator("[data-field=approver] .amends-error"))
                .isVisible();
        panel.fills("correction", "approver", "ben").saves("correction");
        assertThat(page.locator(DIALOG)).hasCount(0);
        panel.find("[data-action=history]").click();
        Locator corrected = panel.find(".amends-history li[data-what=corrected]");
        assertThat(corrected).containsText("52.00 EUR → 25.00 EUR");
        assertThat(corrected).containsText("I swapped two digits.");
    }

    @Test
    public void aKeyboardIsEnough() {
        Keyboard person = Keyboard.signsIn(CHROMIUM.window(), SANDBOX, "ana");
        person.opens("/browse/" + issue)
                .goesToAndPresses("[data-key='record-reparation']", "Enter")
                .isAt(DIALOG + " [name=kind]:checked")
                .presses("Escape")
                .seesNo(DIALOG);
        person.isAt("[data-key='record-reparation']").presses("Enter");
        person.goesToAndTypes("[name=value]", "60.00");
        person.goesTo("select[name=lost]").types("Goods");
        person.goesTo("[name=lostValue]").sees(".amends-advice[data-advice=unfit]");
        person.types("60.00").presses("Enter").seesNo(DIALOG);
        person.isAt("[data-key='record-reparation']").sees(".amends-order[data-order=owed-before]");
        person.goesToAndPresses("[data-action=correct]", "Enter").isAt(DIALOG + " [name=kind]:checked");
        person.goesTo("select[name=form]").types("Replacement");
        person.goesToAndTypes("[name=because]", "We sent the part again.").presses("Enter");
        person.seesNo(DIALOG).isAt("[data-action=correct]").seesNo(".amends-advice");
        person.goesToAndPresses("[data-action=history]", "Enter").sees(".amends-history li[data-what=corrected]");
    }

    private static void choose(Panel panel, String name, String value) {
        panel.form("reparation").locator("select[name=" + name + "]").selectOption(value);
    }
}
