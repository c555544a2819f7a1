package org.amends.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.amends.sandbox.acceptance.Caller.Heard;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** An agent's day with the follow-ups of a project: what is overdue is seen, moved, done, cancelled and tried again. */
public class QueueIT {
    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    private static final String QUEUE = "/projects/CARE/queues/addon/amends-follow-ups";
    private static final String API = Doors.REST + "/projects/CARE/follow-ups";

    private final RunningSandbox sandbox = RunningSandbox.on();

    @Rule
    public final RuleChain places = RuleChain.outerRule(sandbox);

    private final Page page = CHROMIUM.window();
    private Caller ana;

    @Before
    public void people() {
        ana = Caller.signedIn(sandbox, "ana").keepingItsConnection();
    }

    /** So many complaints are resolved on a Tuesday morning; their follow-ups are due a week later. */
    private List<String> resolved(int many) {
        List<String> tickets = IntStream.range(0, many)
                .mapToObj(one -> Tickets.reported(ana, "CARE:10002"))
                .toList();
        sandbox.settle();
        tickets.forEach(ticket -> Tickets.resolve(sandbox, ticket));
        sandbox.aMinutePasses();
        return tickets;
    }

    private void days(int many) {
        sandbox.jira().clock().advance(Duration.ofDays(many));
        sandbox.aMinutePasses();
    }

    private JsonObject page(String query) {
        Heard heard = ana.get(API + query);
        assertEquals(heard.body(), 200, heard.status());
        return heard.json();
    }

    private static List<String> tickets(JsonObject page) {
        return page.getArray("rows").stream()
                .map(row -> ((JsonObject) row).getObject("ticket").getString("key"))
                .toList();
    }

    private Locator line(String ticket) {
        return page.locator(".amends-queue [data-ticket='" + ticket + "']");
    }

    private Locator bucket(String code) {
        return page.locator(".amends-bucket[data-subject='" + code + "']");
    }

    private Locator count(String code) {
        return bucket(code).locator(".amends-amount");
    }

    private Locator form() {
        return page.locator(".amends-queue form.amends-form");
    }

    private void save() {
        form().locator("[data-action=save]").click();
        assertThat(form()).hasCount(0);
    }

    @Test
    public void anaClearsWhatIsOverdue() {
        List<String> tickets = resolved(5);
        days(10);
        Person person = Person.signsIn(page, sandbox, "ana").opens("/projects/CARE/queues");
        person.follows("#amends-follow-ups-link");
        assertThat(bucket("overdue")).hasAttribute("aria-current", "true");
        assertThat(count("overdue")).hasText("5");
        assertThat(line(tickets.get(0)).locator(".aui-lozenge-removed")).hasText("3 days overdue");
        new Pictures().takeBothThemes(page, "follow-ups");
        page.setViewportSize(1280, 1000);
        picture("first");

        doneWithItsOutcome(tickets.get(0));
        overWithoutOne(tickets.get(1));
        threeAreMovedOfWhichOneIsRefused(tickets.subList(2, 5));
        everythingIsClear();
    }

    private void doneWithItsOutcome(String ticket) {
        line(ticket).locator("[data-action=done]").click();
        form().locator("[name=they][value=better]").check();
        form().locator("[name=we][value=same]").check();
        form().locator("[name=note]").fill("She laughed.");
        picture("done");
        save();
        assertThat(line(ticket)).hasCount(0);
        assertThat(page.locator(".amends-result")).hasText("1 done.");
        assertEquals(
                "better",
                ana.get(Doors.REST + "/issues/" + ticket)
                        .json()
                        .getObject("followUp")
                        .getString("they"));
    }

    private void overWithoutOne(String ticket) {
        line(ticket).locator("[data-action=done]").click();
        form().locator("[data-action=without]").click();
        assertThat(line(ticket)).hasCount(0);
        assertThat(count("overdue")).hasText("3");
    }

    /** Meanwhile Ben, at his own desk, has cancelled one of the three. */
    private void threeAreMovedOfWhichOneIsRefused(List<String> tickets) {
        JsonArray rows = page("").getArray("rows");
        String first = rows.getObject(0).getString("id");
        String cancelled = rows.getObject(0).getObject("ticket").getString("key");
        assertEquals(tickets.get(0), cancelled);
        page.locator("#amends-queue-all").check();
        assertThat(page.locator("label[for=amends-queue-all]")).hasText("3 chosen");
        page.locator(".amends-bulk > .amends-buttons [data-action=move]").click();
        form().locator("[name=by][value='3']").check();
        form().locator("[name=reason]").fill("A fair this week.");
        picture("bulk");
        Heard byBen = Caller.signedIn(sandbox, "ben")
                .post(API + "/cancel", "{\"ids\":[\"" + first + "\"],\"reason\":\"She moved away.\"}");
        assertEquals("[\"" + first + "\"]", JsonWriter.string(byBen.json().getArray("done")));
        save();
        assertThat(page.locator(".amends-result .amends-said")).hasText("2 moved.");
        assertThat(page.locator(".amends-result .amends-error")).hasText(cancelled + ": This follow-up is over.");
        picture("result");
    }

    private void everythingIsClear() {
        assertThat(page.locator(".amends-none")).hasText("Nothing is overdue.");
        assertThat(count("overdue")).hasText("0");
        assertThat(count("later")).hasText("2");
        bucket("later").click();
        assertThat(page.locator(".amends-queue [data-follow-up] .amends-cell-due .amends-meta")
                        .first())
                .containsText("Promised");
        picture("later");
    }

    private void picture(String name) {
        if (System.getProperty("amends.look") != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(System.getProperty("amends.look"), name + ".png")));
        }
    }

    @Test
    public void whatFailedSaysWhyAndIsTriedAgain() {
        String ticket = resolved(1).get(0);
        tables("DELETE FROM SBX_PROJECT_TYPE WHERE PROJECT_ID = 10100 AND TYPE_ID = '10004'");
        days(7);
        for (int attempt = 0; attempt < 5; attempt++) {
            sandbox.jira().clock().advance(Duration.ofHours(3));
            sandbox.aMinutePasses();
        }
        Person.signsIn(page, sandbox, "ana").opens(QUEUE);
        assertThat(bucket("failed")).hasAttribute("aria-current", "true");
        assertThat(line(ticket).locator(".amends-reason")).containsText("issue type");

        tables("INSERT INTO SBX_PROJECT_TYPE (PROJECT_ID, TYPE_ID) VALUES (10100, '10004')");
        line(ticket).locator("[data-action=retry]").click();
        assertThat(page.locator(".amends-result")).hasText("1 will be tried again.");
        assertThat(page.locator(".amends-none")).hasText("Nothing failed.");
        sandbox.aMinutePasses();
        assertEquals("task", FollowUps.of(ana, ticket, "week").getString("state"));
    }

    private void tables(String sql) {
        try (Connection connection = sandbox.tables().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new AssertionError(sql, failed);
        }
    }

    @Test
    public void eachTicketIsAskedForItsOwnPermission() {
        List<String> tickets = resolved(2);
        Caller.signedIn(sandbox, "admin")
                .put(
                        Doors.REST + "/admin/projects/OPS",
                        "{\"on\":true,\"actor\":\"olga\",\"startTypes\":[],\"followUpType\":\"10004\"}");
        Caller.signedIn(sandbox, "admin").form("/browse/" + tickets.get(1) + "/archive", Map.of());
        List<String> ids = page("?bucket=later").getArray("rows").stream()
                .map(row -> ((JsonObject) row).getString("id"))
                .toList();
        String both = "{\"ids\":[\"" + String.join("\",\"", ids) + "\"],\"reason\":\"She moved away.\"}";
        for (String name : List.of("rosa", "olga", "pia", "admin")) {
            Caller other = Caller.signedIn(sandbox, name);
            assertEquals(name, 404, other.get(API).status());
            assertEquals(name, 404, other.post(API + "/cancel", both).status());
            assertEquals(name, 404, other.get(QUEUE).status());
        }
        JsonObject byOlga = Caller.signedIn(sandbox, "olga")
                .post(Doors.REST + "/projects/OPS/follow-ups/cancel", both)
                .json();
        assertEquals(List.of("There is no such follow-up here."), messages(byOlga));
        JsonObject byTim =
                Caller.signedIn(sandbox, "tim").post(API + "/cancel", both).json();
        assertTrue(
                messages(byTim).toString(), messages(byTim).contains("You may look at this ticket, and not edit it."));
        JsonObject byAna = ana.post(API + "/cancel", both).json();
        assertEquals(1, byAna.getArray("done").size());
        assertEquals(
                List.of("This ticket or its project is archived: what is there can be read, and nothing added."),
                messages(byAna));
    }

    private static List<String> messages(JsonObject answer) {
        return answer.getArray("refused").stream()
                .map(one -> ((JsonObject) one).getString("message"))
                .distinct()
                .toList();
    }

    @Test
    public void byKeyboardAlone() {
        resolved(2);
        days(10);
        Keyboard keys = Keyboard.signsIn(CHROMIUM.window(), sandbox, "ana").opens(QUEUE);
        keys.goesToAndPresses("[data-key^='done:']", "Enter").isAt("[name=they]");
        keys.presses("Escape").seesNo("form.amends-form").isAt("[data-key^='done:']");
        keys.goesToAndPresses("[data-key^='cancel:']", "Enter").isAt("[name=reason]");
        keys.presses("Enter").sees("[aria-invalid=true]").isAt("[name=reason]");
        keys.types("She moved away.").presses("Enter").sees(".amends-result");
        keys.opens(QUEUE)
                .goesToAndPresses("[data-key='bucket-button:later']", "Enter")
                .sees(".amends-none");
        keys.isAt("[data-key='bucket-button:later']").opens(QUEUE);
        keys.goesToAndPresses("#amends-queue-all", "Space").goesToAndPresses("[data-key='move:chosen']", "Enter");
        keys.isAt("[name=by]").goesToAndPresses("[data-key='move:chosen/save']", "Enter");
        keys.sees(".amends-result").assertNothingFound();
    }

    @Test
    public void theInvitedAreListedAndTakenAway() {
        String ticket = resolved(1).get(0);
        ana.post(
                Doors.REST + "/issues/" + ticket + "/steps",
                "{\"steps\":[\"invite-in\"],\"evidence\":{\"kind\":\"invitation\",\"to\":\"=the beta\"}}");
        JsonObject row = ana.get(Doors.REST + "/projects/CARE/invited")
                .json()
                .getArray("rows")
                .getObject(0);
        assertEquals("Rosa Lind", row.getString("customer"));
        assertEquals("=the beta", row.getString("to"));
        assertTrue(row.has("next"));
        Person.signsIn(page, sandbox, "ana").opens("/projects/CARE/queues").follows("#amends-invited-link");
        assertThat(page.locator(".amends-invited [data-ticket='" + ticket + "']"))
                .containsText("Rosa Lind");
        picture("invited");
        Heard file = ana.get(Doors.REST + "/projects/CARE/invited.csv");
        String[] lines = file.body().split("\r\n");
        assertEquals(
                "\uFEFF\"Ticket\",\"Summary\",\"Customer\",\"Invited to\",\"Since\",\"Last call\",\"Next call\"",
                lines[0]);
        assertTrue(
                lines[1],
                lines[1].startsWith("\"" + ticket + "\",\"Where is my parcel?\",\"Rosa Lind\",\"'=the beta\",\"2"));
    }

    @Test
    public void aHundredAndTwentyPage() {
        Set<String> all = new HashSet<>(resolved(120));
        // The job takes a hundred a minute; the others are found by their events, on a thread that nothing waits for.
        Patience.until("not all are there", () -> page("?bucket=later").getInt("total") == 120);
        JsonObject first = page("?bucket=later");
        assertEquals(50, first.getArray("rows").size());
        Set<String> seen = new HashSet<>(tickets(first));
        seen.addAll(tickets(page("?bucket=later&start=50")));
        seen.addAll(tickets(page("?bucket=later&start=100")));
        assertEquals(all, seen);

        Person.signsIn(page, sandbox, "ana").opens(QUEUE);
        assertThat(page.locator(".amends-pages .amends-meta")).hasText("1 to 50 of 120");
        page.locator(".amends-pages [data-action=next]").click();
        assertThat(page.locator(".amends-pages .amends-meta")).hasText("51 to 100 of 120");
        page.locator(".amends-pages [data-action=next]").click();
        assertThat(page.locator(".amends-pages .amends-meta")).hasText("101 to 120 of 120");
        assertThat(page.locator(".amends-queue [data-follow-up]")).hasCount(20);
        page.locator("#amends-queue-all").check();
        page.locator(".amends-bulk > .amends-buttons [data-action=cancel]").click();
        form().locator("[name=reason]").fill("They moved away.");
        save();
        assertThat(page.locator(".amends-pages .amends-meta")).hasText("51 to 100 of 100");
        assertTrue(page.locator(".amends-result").textContent().contains("20 cancelled."));
    }
}
