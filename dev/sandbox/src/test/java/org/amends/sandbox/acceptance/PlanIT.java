package org.amends.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.CoreMatchers.equalTo;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.amends.sandbox.acceptance.Caller.Heard;
import org.junit.After;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.ErrorCollector;
import org.junit.rules.RuleChain;
import org.junit.rules.TestRule;

/** A newcomer arranges follow-ups, for all projects and for one, in a browser; and they fall due as arranged. */
@OnOneDatabase("Sections are kept as Jira keeps settings, which FollowUpPlansTest and other ITs cover on both.")
public class PlanIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.on();
    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final TestRule PLACES = RuleChain.outerRule(CHROMIUM).around(SANDBOX);

    private static final String PAGE = "/plugins/servlet/amends/plan";
    private static final String PLAN = ".amends-plan";
    private static final String CADENCE = "form[data-section=cadence] ";
    private static final String TASK = "form[data-section=task] ";
    private static final String CALENDAR = "form[data-section=calendar] ";
    private static final ZoneId DUBAI = ZoneId.of("Asia/Dubai");

    @Rule
    public final ErrorCollector findings = new ErrorCollector();

    private final Page page = CHROMIUM.window();
    private final Axe axe = new Axe(page);
    private final Layout layout = new Layout(page);

    @After
    public void asItShips() {
        Plans.forget(Caller.signedIn(SANDBOX, "admin"));
    }

    @Test
    public void aNewcomerSetsAnotherCalendarAndACadenceForOneProjectAndFollowUpsLandAccordingly() {
        Person ada = opens();
        theCalendarOfAllProjectsComesFromAFile(ada);
        theCareDeskGetsACadenceOfItsOwn(ada);
        String ticket = resolvedTicket();
        JsonArray followUps = Caller.signedIn(SANDBOX, "ana")
                .get(Doors.REST + "/issues/" + ticket + "/follow-ups")
                .json()
                .getArray("followUps");
        assertEquals(followUps.toString(), 1, followUps.size());
        JsonObject owed = followUps.getObject(0);
        assertEquals("thank-them", owed.getString("touch"));
        // Three working days later, where Friday and Saturday are the weekend and the third of them is a holiday.
        assertEquals(due(), Instant.parse(owed.getString("due")).atZone(DUBAI).toLocalDate());
    }

    private void theCalendarOfAllProjectsComesFromAFile(Person ada) {
        chooses(ada, CALENDAR);
        ada.find("[data-day=sunday]").uncheck();
        ada.find("[data-day=friday]").check();
        ada.find("#amends-plan-calendar-zone").fill("Asia/Dubai");
        ada.find("#amends-plan-calendar-to").fill("18:00");
        ada.find("#amends-plan-ics").setInputFiles(file());
        assertThat(ada.find("[data-key=amends-plan-found]")).containsText("Days found: 6");
        lookAt("a file was read");
        ada.find("[data-action=ics-take]").click();
        assertThat(ada.find(CALENDAR + ".amends-holiday")).hasCount(6);
        saves(ada, CALENDAR);
    }

    private void theCareDeskGetsACadenceOfItsOwn(Person ada) {
        ada.find("#amends-plan-project").selectOption("CARE");
        assertThat(ada.find(CALENDAR + ".aui-lozenge").first()).containsText("As for all projects");
        assertThat(ada.find("[data-touch=week] .amends-preview")).containsText(":00");
        chooses(ada, CADENCE);
        ada.find("[data-touch=week] [data-action=touch-remove]").click();
        ada.find("[data-action=touch-add]").click();
        ada.find("#amends-plan-cadence-touches-4-name").fill("Thank them");
        ada.find("#amends-plan-cadence-touches-4-question").fill("Did they hear it?");
        saves(ada, CADENCE);
        assertThat(ada.find("[data-touch=thank-them]")).containsText("3 working days after the solution");
        page.evaluate("scrollTo(0, 0)");
        new Pictures().takeBothThemes(page, "plan");
        lookAt("a cadence of its own");
    }

    private static FilePayload file() {
        LocalDate elsewhere = now().toLocalDate().plusDays(100);
        String holiday = basic(third().toLocalDate());
        String text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\n"
                + event(holiday, "SUMMARY:National\\, Day")
                + event(basic(elsewhere), "RRULE:FREQ=YEARLY", "SUMMARY:Union Day")
                + event(
                        "20250101",
                        "RRULE:FREQ=YEARLY;COUNT=99;BYMONTH=" + elsewhere.getMonthValue() + ";BYDAY=1MO",
                        "SUMMARY:First Monday")
                + "BEGIN:VEVENT\r\nDTSTART:20300101T100000Z\r\nSUMMARY:A meeting\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        return new FilePayload("holidays.ics", "text/calendar", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String basic(LocalDate day) {
        return day.toString().replace("-", "");
    }

    private static String event(String day, String... lines) {
        return "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:" + day + "\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
    }

    /** The test's Tuesday: Wednesday and Thursday are working days, Friday and Saturday are off, Sunday is the third. */
    private static ZonedDateTime third() {
        return now().with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
    }

    private static LocalDate due() {
        return third().toLocalDate().plusDays(1);
    }

    private static ZonedDateTime now() {
        return SANDBOX.jira().clock().instant().atZone(DUBAI);
    }

    private static String resolvedTicket() {
        Caller ana = Caller.signedIn(SANDBOX, "ana");
        String ticket = Tickets.reported(ana, "CARE:10003");
        Heard heard = ana.post(Doors.REST + "/issues/" + ticket + "/apology", "{}");
        assertEquals(heard.body(), 200, heard.status());
        Tickets.resolve(SANDBOX, ticket);
        SANDBOX.settle();
        return ticket;
    }

    @Test
    public void whatIsWrongIsSaidWhereItIsAndNothingIsSaved() {
        Person ada = opens();
        chooses(ada, CADENCE);
        ada.find("[data-touch=silence] [data-action=touch-edit]").click();
        ada.find("#amends-plan-cadence-touches-1-amount").fill("0");
        ada.find("[data-key=amends-plan-save-cadence]").click();
        assertThat(ada.find("#amends-plan-cadence-touches-1-amount[aria-invalid=true]"))
                .isFocused();
        lookAt("a touch refused");
        chooses(ada, CALENDAR);
        ada.find("#amends-plan-calendar-zone").fill("Europe/Atlantis");
        ada.find("[data-key=amends-plan-save-calendar]").click();
        assertThat(ada.find("#amends-plan-calendar-zone-error")).containsText("Europe/Atlantis");
        ada.find("#amends-plan-ics")
                .setInputFiles(new FilePayload("x.ics", "text/calendar", "hello".getBytes(StandardCharsets.UTF_8)));
        assertThat(ada.find("#amends-plan-ics-error")).containsText("Line 1");
        lookAt("a calendar and a file refused");
        JsonObject kept = Caller.signedIn(SANDBOX, "admin").get(Plans.ALL).json();
        assertTrue(kept.toString(), !kept.has("cadence") && !kept.has("calendar"));
    }

    /** A click between the choice of a project and its plan would change the plan before. */
    @Test
    public void nothingOfThePlanBeforeIsShownWhileAnotherIsComing() {
        Person ada = opens();
        String coming = "**/rest/amends/1.0/admin/plan/CARE";
        List<Route> held = new ArrayList<>();
        page.route(coming, held::add);
        ada.find("#amends-plan-project").selectOption("CARE");
        assertThat(ada.find("form[data-section]")).hasCount(0);
        assertThat(ada.find("#amends-plan-project")).hasValue("CARE");
        page.unroute(coming);
        held.forEach(Route::resume);
        assertThat(ada.find(CALENDAR + ".aui-lozenge").first()).containsText("As for all projects");
        assertThat(ada.find("#amends-plan-project")).hasValue("CARE");
    }

    /** What is drawn while the mouse is held down would move the button away under it, and its click would be lost. */
    @Test
    public void aButtonStaysUnderTheMouseThatPressesIt() {
        Person ada = opens();
        chooses(ada, CADENCE);
        Locator save = ada.find(CADENCE + "[type=submit]");
        save.hover();
        double before = save.boundingBox().y;
        page.mouse().down();
        page.evaluate(
                """
                const box = document.querySelector('.amends-plan');
                const line = Amends.dom.build('p', { 'data-key': 'line' }, 'It is longer now.');
                const drawn = box.firstElementChild.cloneNode(true);
                drawn.prepend(line);
                Amends.dom.show(box, drawn);
                """);
        assertEquals(before, save.boundingBox().y, 0);
        page.mouse().up();
        assertThat(ada.find(CADENCE + ".amends-said")).containsText("Saved");
    }

    @Test
    public void whatJiraWantsOfTheTaskIsAskedForByName() {
        requires("priority", true);
        try {
            Person ada = opens();
            ada.find("#amends-plan-project").selectOption("CARE");
            chooses(ada, TASK);
            ada.find("#amends-plan-task-link").selectOption(option("Duplicate"));
            ada.find(TASK + "[type=submit]").click();
            assertThat(ada.find("#amends-plan-task-fields-priority[aria-invalid=true]"))
                    .isFocused();
            assertThat(ada.find("#amends-plan-task-fields-priority-error")).containsText("Priority");
            assertThat(ada.find("[data-key=amends-plan-elsewhere-task]")).hasCount(0);
            lookAt("a field that Jira wants of the task");
            ada.find("#amends-plan-task-fields-priority").selectOption(option("High"));
            saves(ada, TASK);
            JsonObject kept =
                    Caller.signedIn(SANDBOX, "admin").get(Plans.CARE).json().getObject("task");
            assertEquals("2", kept.getObject("fields").getString("priority"));
            assertFalse(kept.getString("link").isEmpty());
        } finally {
            requires("priority", false);
        }
    }

    /** The link type is gone since: it is still shown, and refused at its place when somebody saves. */
    @Test
    public void whatIsGoneSinceIsShownAndRefusedAtItsPlace() {
        Plans.kept(SANDBOX, "{\"make\":\"task\",\"type\":\"77\",\"link\":\"78\"}");
        Person ada = opens();
        ada.find("#amends-plan-project").selectOption("CARE");
        assertThat(ada.find("#amends-plan-task-link option:checked")).containsText("78");
        ada.find(TASK + "[type=submit]").click();
        assertThat(ada.find("#amends-plan-task-type-error")).containsText("no issue type");
        assertThat(ada.find("#amends-plan-task-link-error")).containsText("78");
        assertThat(ada.find("#amends-plan-task-type")).isFocused();
        lookAt("a type and a link that are gone");
    }

    private static SelectOption option(String label) {
        return new SelectOption().setLabel(label);
    }

    private static void requires(String field, boolean required) {
        SANDBOX.as("admin", () -> {
            SANDBOX.jira().administration().requireOnCreate("CARE", field, required);
            return "";
        });
    }

    @Test
    public void byKeyboardAlone() {
        Keyboard ada = Keyboard.signsIn(page, SANDBOX, "admin").opens(PAGE);
        ada.goesToAndPresses("#amends-plan-cadence-own-false", "ArrowDown").isAt("#amends-plan-cadence-own-true");
        ada.goesToAndPresses("#amends-plan-cadence-touches-2-on", "Space");
        ada.goesToAndPresses("[data-key=amends-plan-touch-silence-up]", "Enter");
        ada.isAt("[data-key=amends-plan-touch-silence-edit]");
        ada.goesToAndPresses("[data-key=amends-plan-save-cadence]", "Enter");
        assertThat(page.locator("[data-key=amends-plan-said-cadence]")).containsText("Saved");
        ada.assertNothingFound();
        JsonArray touches = Caller.signedIn(SANDBOX, "admin")
                .get(Plans.ALL)
                .json()
                .getObject("cadence")
                .getArray("touches");
        assertEquals("silence", touches.getObject(0).getString("id"));
        assertTrue(touches.getObject(2).getBoolean("on"));
    }

    @Test
    public void eachSectionIsKeptAndGivenUpAgain() {
        Caller admin = Caller.signedIn(SANDBOX, "admin");
        for (Map.Entry<String, String> section : Map.of(
                        "owners",
                        "{\"user\":\"ana\"}",
                        "resolved",
                        "{\"by\":\"category\",\"names\":[]}",
                        "portal",
                        "{\"card\":true}",
                        "gate",
                        "{\"holds\":\"valued\"}")
                .entrySet()) {
            Heard kept = admin.put(Plans.CARE, "{\"" + section.getKey() + "\":" + section.getValue() + "}");
            assertEquals(kept.body(), 200, kept.status());
            assertTrue(kept.body(), kept.json().has(section.getKey()));
            Heard dropped = admin.put(Plans.CARE, "{\"" + section.getKey() + "\":null}");
            assertTrue(dropped.body(), !dropped.json().has(section.getKey()));
        }
        Person ada = opens();
        assertThat(ada.find("form[data-section]")).hasCount(Plans.SECTIONS);
    }

    private Person opens() {
        return Person.signsIn(page, SANDBOX, "admin").opens(PAGE);
    }

    private static void chooses(Person ada, String form) {
        ada.find(form + "[data-own=true]").check();
    }

    private static void saves(Person ada, String form) {
        ada.find(form + "[type=submit]").click();
        assertThat(ada.find(form + ".amends-said")).containsText("Saved");
    }

    /** Two administrators with the page open: the second is told, keeps what was typed, and decides. */
    @Test
    public void whatAnotherAdministratorSavedMeanwhileIsNotLost() {
        Caller other = Caller.signedIn(SANDBOX, "admin");
        Person ada = Person.signsIn(page, SANDBOX, "admin").opens(PAGE);
        String owners = "form[data-section=owners] ";
        ada.find(owners + "[data-own=true]").check();
        ada.find(owners + "input[data-path='owners.user']").fill("ana");
        assertEquals(
                200, other.put(Plans.ALL, "{\"owners\":{\"user\":\"ben\"}}").status());
        ada.find(owners + "[type=submit]").click();
        assertThat(ada.find(owners + ".amends-error")).containsText("Somebody changed this section");
        assertThat(ada.find(owners + "input[data-path='owners.user']")).hasValue("ana");
        lookAt("changed by somebody else meanwhile");
        ada.find(owners + "[data-theirs]").click();
        assertThat(ada.find(owners + "input[data-path='owners.user']")).hasValue("ben");
        assertThat(ada.find("[data-key=amends-plan-save-owners]")).isFocused();
        ada.find(owners + "input[data-path='owners.user']").fill("ana");
        ada.find(owners + "[type=submit]").click();
        assertThat(ada.find(owners + ".amends-said")).containsText("Saved");
        assertEquals(200, other.put(Plans.ALL, "{\"owners\":null}").status());
        ada.find(owners + "[type=submit]").click();
        assertThat(ada.find(owners + ".amends-error")).isVisible();
        ada.find(owners + "[type=submit]").click();
        assertThat(ada.find(owners + ".amends-said")).containsText("Saved");
        Plans.forget(other);
    }

    private void lookAt(String state) {
        Locator part = page.locator(PLAN).first();
        assertThat(part).isVisible();
        findings.checkThat(state, axe.against(PLAN), equalTo(List.of()));
        findings.checkThat(state, layout.against(PLAN), equalTo(List.of()));
    }
}
