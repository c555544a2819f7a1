package org.amends.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.amends.sandbox.acceptance.Caller.Heard;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** The dialog in which a reparation is recorded and corrected, with a mouse and with a keyboard alone. */
public class ReparationIT {
    @ClassRule
    public static final RunningSandbox SANDBOX = RunningSandbox.on();

    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    private static final String API = "/rest/amends/1.0/issues/";
    private static final String DIALOG = "dialog.amends-dialog";
    /** What the customer is not to hear of; an amount stands alone, within an id or a time the same digits tell nothing. */
    private static final Pattern SECRET = Pattern.compile("(?<![0-9a-f])471[12]([.,]?\\d{2})?(?![0-9a-f])|nest burnt");

    private final Caller ana = Caller.signedIn(SANDBOX, "ana");
    private String issue;

    @Before
    public void beginAnApology() {
        issue = Tickets.begun(ana);
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
        new Pictures().takeBothThemes(page, "reparation");
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
        person.panel().offers("restitution", "refund", "52.00").hasOrder("owed-before");
        // Jira draws its page anew behind what was saved; a click in that moment would meet a button that goes.
        Panel panel = person.opens("/browse/" + issue).panel();
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

    /** The words and amounts of a reparation stand in the journal, which agents read, and nowhere else. */
    @Test
    public void aCustomerNeverSeesAnAmountOrANote() {
        String path = API + issue + "/reparations";
        Heard given = ana.post(path, given("4711.23", "Her nest burnt down"));
        assertEquals(given.body(), 200, given.status());
        String id = given.json().getArray("reparations").getObject(0).getString("id");
        String corrected = given("4712.34", "Her old nest burnt down").replaceFirst("\\{", "{\"because\":\"A slip.\",");
        assertEquals(200, ana.put(path + "/" + id, corrected).status());
        Tickets.resolve(SANDBOX, issue);
        SANDBOX.aMinutePasses();

        Map<String, List<String>> told = Rows.of(
                SANDBOX.tables(), table -> !table.toUpperCase(Locale.ROOT).contains("JOURNAL"));
        told.forEach((table, rows) -> rows.forEach(row -> assertFalse(row + " in " + table, isSecret(row))));
        Caller rosa = Caller.signedIn(SANDBOX, "rosa");
        assertEquals(404, rosa.get(API + issue).status());
        assertEquals(404, rosa.post(path, given("1.00", "")).status());
        String portal = rosa.get("/servicedesk/customer/portal/CARE/" + issue).body();
        assertTrue(portal, portal.contains("Where is my parcel?"));
        assertFalse(portal, isSecret(portal) || portal.contains("nest") || portal.contains("solution"));
        assertTrue(isSecret("refund\t4711.23\tEUR") && isSecret("{\"cents\":471234}") && !isSecret("1764711230000"));
    }

    private static boolean isSecret(String text) {
        return SECRET.matcher(text).find();
    }

    private static String given(String amount, String note) {
        return "{\"kind\":\"restitution\",\"form\":\"refund\",\"value\":\"" + amount
                + "\",\"currency\":\"EUR\",\"lost\":\"money\"," + "\"lostValue\":\"" + amount
                + "\",\"approver\":\"ben\",\"note\":\"" + note + "\"}";
    }

    /** A rule of automation sends what a person could, with a token instead of a session. */
    @Test
    public void aRuleMeetsTheSameGate() {
        Caller bot = Caller.signedIn(SANDBOX, "amends-bot");
        String token = bot.post("/rest/pat/latest/tokens", "{\"name\":\"rules\"}")
                .json()
                .getString("rawToken");
        String gift = "{\"kind\":\"goodwill\",\"form\":\"gift\",\"note\":\"\"}";
        Heard shut = byRule(token, gift);
        assertEquals(409, shut.status());
        assertEquals(
                "listen",
                shut.json().getObject("gate").getArray("missing").getObject(0).getString("id"));
        Heard early = byRule(token, gift.replaceFirst("\\{", "{\"reason\":\"Our policy for outages.\","));
        assertEquals(early.body(), 200, early.status());
        assertEquals("before", early.json().getObject("order").getString("code"));
        holds("{\"holds\":\"valued\"}");
        assertEquals(409, byRule(token, given("5.00", "")).status());
        holds("{\"holds\":\"off\"}");
        assertEquals(200, byRule(token, gift).status());
        holds("null");
    }

    private static void holds(String gate) {
        Heard kept = Caller.signedIn(SANDBOX, "admin").put(Plans.CARE, "{\"gate\":" + gate + "}");
        assertEquals(kept.body(), 200, kept.status());
    }

    private Heard byRule(String token, String body) {
        Caller rule = Caller.anonymous(SANDBOX);
        return rule.send(rule.request(API + issue + "/reparations")
                .header("Authorization", "Bearer " + token)
                .header("X-Atlassian-Token", "no-check")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    /** A screen that sends the field all the same, REST and bulk edit: it says what the journal says. */
    @Test
    public void nobodySetsTheOrder() {
        assertEquals(
                200, ana.post(API + issue + "/reparations", given("20.00", "")).status());
        SANDBOX.aMinutePasses();
        String field = SANDBOX
                .as("admin", () -> SANDBOX.jira().desk().ticket(issue).row())
                .fields()
                .stream()
                .filter(one -> one.name().equals("Reparation order"))
                .findFirst()
                .orElseThrow()
                .key();
        Heard edited = ana.put("/rest/api/2/issue/" + issue, "{\"fields\":{\"" + field + "\":\"after\"}}");
        assertEquals(edited.body(), 400, edited.status());
        assertTrue(ana.get("/rest/api/2/issue/" + issue).body().contains("\"owed-before\""));
    }

    private static void choose(Panel panel, String name, String value) {
        panel.form("reparation").locator("select[name=" + name + "]").selectOption(value);
    }
}
