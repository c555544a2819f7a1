package org.amends.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    private final RunningSandbox sandbox = new RunningSandbox();

    @Rule
    public final RuleChain places = RuleChain.outerRule(sandbox);

    private final Page page = CHROMIUM.window();
    private Caller ana;

    @Before
    public void switchOn() {
        Settings.switchOn(sandbox);
        ana = Caller.signedIn(sandbox, "ana").keepingItsConnection();
    }

    /** So many complaints are resolved on a Tuesday morning; their follow-ups are due a week later. */
    private List<String> resolved(int many) {
        List<String> tickets = java.util.stream.IntStream.range(0, many)
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
        assertEquals(
                "[\"" + first + "\"]",
                com.grack.nanojson.JsonWriter.string(byBen.json().getArray("done")));
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
    public void aHundredAndTwentyPage() {
        Set<String> all = new HashSet<>(resolved(120));
        days(7);
        JsonObject first = page("?bucket=today");
        assertEquals(120, first.getInt("total"));
        assertEquals(50, first.getArray("rows").size());
        Set<String> seen = new HashSet<>(tickets(first));
        seen.addAll(tickets(page("?bucket=today&start=50")));
        seen.addAll(tickets(page("?bucket=today&start=100")));
        assertEquals(all, seen);

        Person.signsIn(page, sandbox, "ana").opens(QUEUE);
        assertThat(page.locator(".amends-pages .amends-meta")).hasText("1 to 50 of 120");
        page.locator(".amends-pages [data-action=next]").click();
        assertThat(page.locator(".amends-pages .amends-meta")).hasText("51 to 100 of 120");
        page.locator(".amends-pages [data-action=next]").click();
        assertThat(page.locator(".amends-pages .amends-meta")).hasText("101 to 120 of 120");
        assertThat(page.locator(".amends-queue [data-follow-up]")).hasCount(20);
        page.locator("#amends-queue-all").check();
        page.locator(".amends-bulk > .amends-buttons [data-action=move]").click();
        save();
        assertThat(page.locator(".amends-pages .amends-meta")).hasText("51 to 100 of 100");
        assertTrue(page.locator(".amends-result").textContent().contains("20 moved."));
    }
}
