package org.amends.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amends.sandbox.acceptance.Caller.Heard;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** A reparation is entered on a screen of Jira's: with the same parts, the same gate and the same fact as in the dialog. */
public class ReparationEntryIT {
    @ClassRule
    public static final RunningSandbox SANDBOX = RunningSandbox.on();

    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    private static final String RESOLVE = "31";
    private static final Pattern SECRET = Pattern.compile("(?<![0-9a-f])4711([.,]?\\d{2})?(?![0-9a-f])|nest burnt");

    private static String field;

    private final Caller ana = Caller.signedIn(SANDBOX, "ana");
    private Complaint complaint;

    @BeforeClass
    public static void putTheFieldOnTheScreens() {
        field = FieldsOnScreens.added(SANDBOX, FieldsOnScreens.ENTRY, "Reparation entry");
    }

    @Before
    public void beginAnApology() {
        complaint = Complaint.asked(SANDBOX, ana);
    }

    @Test
    public void whatIsToldInTheResolvingTransitionIsAfter() {
        Page page = CHROMIUM.window();
        Person person = Person.signsIn(page, SANDBOX, "ana").opens("/browse/" + complaint.key());
        Locator entry = dialog(person);
        assertThat(entry.locator("[data-when=kind]")).isHidden();
        assertEquals(List.of(), new Axe(page).against(".aui-dialog2-content"));
        pick(entry, "restitution");
        assertThat(entry.locator("[data-part=value]")).isHidden();
        entry.locator("[data-part=form]").selectOption("refund");
        entry.locator("[data-part=value]").fill("30,50");
        entry.locator("[data-part=lost]").selectOption("conduct");
        assertThat(entry.locator("[data-advice=unfit]")).isVisible();
        assertEquals(List.of(), new Axe(page).against(".aui-dialog2-content"));
        person.follows("#issue-workflow-transition-submit");
        Patience.until("owed-after", () -> order().equals("owed-after"));
        JsonObject given = given().getObject(0);
        assertEquals("30.50", given.getString("value"));
        assertEquals("Ana Ruiz", given.getString("by"));
        assertThat(person.opens("/browse/" + complaint.key()).panel().find(".amends-order[data-order=owed-after]"))
                .hasCount(1);
    }

    @Test
    public void theGateIsAskedAndWhatWasTypedComesBack() {
        Page page = CHROMIUM.window();
        Person person = Person.signsIn(page, SANDBOX, "ana").opens("/browse/" + complaint.key());
        Locator entry = dialog(person);
        pick(entry, "goodwill");
        entry.locator("[data-part=form]").selectOption("gift");
        entry.locator("[data-part=value]").fill("20");
        assertThat(entry.locator(".amends-entry-gate li").first()).hasText("Hear them out");
        new Pictures().takeBothThemes(page, "reparation-entry");
        person.follows("#issue-workflow-transition-submit");
        Locator error = person.find(".aui-dialog2 [data-error-for=" + field + "]");
        assertThat(error).containsText("Some steps come before goodwill. Still open: ");
        assertThat(error).containsText("Take responsibility");
        // What the transition itself does is not missing.
        assertThat(error).not().containsText("Solve the problem");
        assertThat(entry.locator("[data-part=value]")).hasValue("20");
        assertEquals(List.of(), new Axe(page).against(".aui-dialog2-content"));
        assertEquals("none", order());
        entry.locator("[data-part=reason]").fill("The outage policy says so.");
        person.follows("#issue-workflow-transition-submit");
        Patience.until("after", () -> order().equals("after"));
        JsonObject given = given().getObject(0);
        assertTrue(given.getBoolean("overridden"));
        assertEquals("The outage policy says so.", given.getString("reason"));
    }

    @Test
    public void aKeyboardIsEnough() {
        Keyboard person = Keyboard.signsIn(CHROMIUM.window(), SANDBOX, "ana");
        person.opens("/browse/" + complaint.key()).goesToAndPresses("#edit-issue", "Enter");
        person.chooses(field + ":kind", "restitution");
        person.goesTo("[data-part=form]").types("Credit");
        person.goesToAndTypes("[data-part=value]", "15");
        person.goesTo("[data-part=note]").types("A voucher").presses("Enter");
        person.seesNo(".aui-dialog2");
        Patience.until("owed-before", () -> order().equals("owed-before"));
        person.assertNothingFound();
    }

    @Test
    public void aScreenThatIsSentTwiceEntersOnce() {
        Map<String, String> sent = filled(complaint, "restitution", "refund");
        Heard first = ana.form("/browse/" + complaint.key() + "/edit", sent);
        assertEquals(first.body(), 303, first.status());
        Patience.until("owed-before", () -> order().equals("owed-before"));
        Heard again = ana.form("/browse/" + complaint.key() + "/edit", sent);
        assertTrue(again.body(), again.body().contains("This reparation is recorded already."));
        assertEquals(1, given().size());
        // The next time that the screen is opened it is another one.
        assertEquals(
                303,
                ana.form("/browse/" + complaint.key() + "/edit", filled(complaint, "restitution", "call"))
                        .status());
        Patience.until("two", () -> given().size() == 2);
    }

    @Test
    public void aTransitionThatIsRolledBackLeavesNothing() {
        SANDBOX.jira().failNextTransition();
        Map<String, String> sent = filled(complaint, "restitution", "refund");
        sent.put("transition", RESOLVE);
        sent.put("resolution", "10000");
        assertEquals(
                500,
                ana.form("/browse/" + complaint.key() + "/transition", sent).status());
        SANDBOX.aMinutePasses();
        assertEquals(0, given().size());
        assertEquals(
                303,
                ana.form("/browse/" + complaint.key() + "/transition", sent).status());
        Patience.until("owed-after", () -> order().equals("owed-after"));
        assertEquals(1, given().size());
    }

    @Test
    public void aScreenOfAnotherTicketEntersNothing() {
        Complaint other = Complaint.asked(SANDBOX, ana);
        Heard mixed = ana.form("/browse/" + complaint.key() + "/edit", filled(other, "restitution", "refund"));
        assertEquals(500, mixed.status());
        Map<String, String> created = filled(other, "restitution", "refund");
        created.putAll(Map.of("kind", "CARE:10003", "summary", "Another one", "customer", "rosa"));
        assertEquals(500, ana.form("/secure/CreateIssue", created).status());
        SANDBOX.aMinutePasses();
        assertEquals(0, given().size());
        assertEquals(0, other.state().getArray("reparations").size());
    }

    @Test
    public void withoutAScreenItIsRefusedAndSaysWhereToGo() {
        String path = "/rest/api/2/issue/" + complaint.key();
        Heard refused = ana.put(path, "{\"fields\":{\"" + field + "\":\"20 EUR\"}}");
        assertEquals(400, refused.status());
        assertTrue(refused.body(), refused.body().contains("POST /rest/amends/1.0/issues/KEY/reparations"));
        Map<String, String> bare = filled(complaint, "restitution", "refund");
        bare.remove(field + ":issue");
        assertTrue(ana.form("/browse/" + complaint.key() + "/edit", bare).body().contains("transition or edit screen"));
        String create = ana.get("/secure/CreateIssue?project=CARE").body();
        assertTrue(create, create.contains("A reparation is entered once the ticket is there"));
        assertFalse(create, create.contains(field + ":kind"));
        String without = Tickets.reported(ana, "CARE:10003");
        String page = ana.get("/browse/" + without).body();
        assertTrue(page, page.contains("This ticket has no apology of its own"));
        assertFalse(page, page.contains(field + ":kind"));
    }

    @Test
    public void aCustomerSeesNothingOfIt() {
        Map<String, String> sent = filled(complaint, "restitution", "refund");
        sent.put(field + ":value", "4711.00");
        sent.put(field + ":currency", "eur");
        sent.put(field + ":note", "The nest burnt down");
        sent.put("transition", RESOLVE);
        sent.put("resolution", "10000");
        assertEquals(
                303,
                ana.form("/browse/" + complaint.key() + "/transition", sent).status());
        Patience.until("owed-after", () -> order().equals("owed-after"));
        SANDBOX.aMinutePasses();
        Rows.of(SANDBOX.tables(), table -> !table.toUpperCase(Locale.ROOT).contains("JOURNAL"))
                .forEach((table, rows) -> rows.forEach(row ->
                        assertFalse(row + " in " + table, SECRET.matcher(row).find())));
        for (String path : List.of(
                "/rest/api/2/issue/" + complaint.key(),
                "/rest/api/2/search?jql=" + Caller.encoded("key = " + complaint.key()),
                "/projects/CARE/queues")) {
            String told = ana.get(path).body();
            assertFalse(path + ": " + told, SECRET.matcher(told).find());
        }
        Caller rosa = Caller.signedIn(SANDBOX, "rosa");
        String portal =
                rosa.get("/servicedesk/customer/portal/CARE/" + complaint.key()).body();
        assertFalse(portal, SECRET.matcher(portal).find() || portal.contains("Reparation entry"));
        assertEquals(1, given().size());
    }

    @Test
    public void theOrderIsNoInputOnAnyScreen() {
        String order = SANDBOX
                .as("admin", () -> SANDBOX.jira().fieldsAndScreens().fields())
                .stream()
                .filter(one -> one.typeKey().equals(Tickets.FIELD))
                .findFirst()
                .orElseThrow()
                .id();
        FieldsOnScreens.put(SANDBOX, order);
        complaint.refunded();
        Patience.until(
                "owed-before",
                () -> order().equals("owed-before") && complaint.order().equals("owed-before"));
        Page page = CHROMIUM.window();
        Person person = Person.signsIn(page, SANDBOX, "ana").opens("/browse/" + complaint.key());
        for (String opens : List.of("#edit-issue", "[data-transition^='Resolve']")) {
            person.follows(opens);
            Locator kept = person.find(".aui-dialog2 [data-field-of=" + order + "]");
            assertThat(kept).containsText("Owed, before the solution");
            assertThat(kept).containsText("Amends keeps this field; it is not edited by hand.");
            assertThat(kept.locator("input:not([type=hidden]), select, textarea"))
                    .hasCount(0);
            assertEquals(List.of(), new Axe(page).against(".aui-dialog2-content"));
            page.locator(".aui-dialog2 [data-closes]").click();
        }
        String create = ana.get("/secure/CreateIssue?project=CARE").body();
        assertTrue(create, create.contains("Amends keeps this field; it is not edited by hand."));
        assertFalse(create, create.contains("name=\"" + order + "\""));

        Map<String, String> forged = Map.of(order, "after", "transition", RESOLVE, "resolution", "10000");
        assertEquals(
                303,
                ana.form("/browse/" + complaint.key() + "/transition", forged).status());
        Patience.until("put right", () -> complaint.order().equals("owed-before"));
        Map<String, String> words = Map.of(order, "paid in full");
        Complaint other = Complaint.asked(SANDBOX, ana);
        assertEquals(400, ana.form("/browse/" + other.key() + "/edit", words).status());
        Heard imported = ana.form(
                "/secure/CreateIssue",
                Map.of("kind", "CARE:10003", "summary", "From a file", "customer", "rosa", order, "after"));
        Complaint coming = Complaint.at(SANDBOX, ana, imported.location());
        Patience.until("unknown", () -> coming.order().equals("unknown"));
    }

    private Locator dialog(Person person) {
        person.follows("[data-transition^='Resolve']");
        person.find(".aui-dialog2 select[name=resolution]").selectOption("10000");
        Locator entry = person.find(".aui-dialog2 .amends-entry");
        assertThat(entry).isVisible();
        return entry;
    }

    private static void pick(Locator entry, String kind) {
        // AUI draws the button in its label.
        entry.locator("label[for$='-" + kind + "']").click();
    }

    /** What the form of the edit screen would send. */
    private Map<String, String> filled(Complaint of, String kind, String form) {
        String page = ana.get("/browse/" + of.key()).body();
        Map<String, String> sent = new HashMap<>(Map.of(field + ":kind", kind, field + ":form", form));
        for (String hidden : List.of("issue", "once")) {
            Matcher value = Pattern.compile("name=\"" + field + ":" + hidden + "\" value=\"([^\"]+)\"")
                    .matcher(page);
            assertTrue(page, value.find());
            sent.put(field + ":" + hidden, value.group(1));
        }
        return sent;
    }

    private JsonArray given() {
        return complaint.state().getArray("reparations");
    }

    private String order() {
        return complaint.state().getObject("order").getString("code");
    }
}
