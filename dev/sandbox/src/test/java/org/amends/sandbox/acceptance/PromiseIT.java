package org.amends.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.grack.nanojson.JsonObject;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** A promise is made, looked at on its day, and kept; the sandbox begins on a Tuesday at ten. */
public class PromiseIT {
    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    @Rule
    public final RunningSandbox sandbox = RunningSandbox.on();

    private final Page page = CHROMIUM.window();
    private Caller ana;
    private Complaint complaint;

    @Before
    public void aComplaint() {
        ana = Caller.signedIn(sandbox, "ana");
        complaint = Complaint.raised(sandbox, ana);
    }

    @Test
    public void itIsMadeChangedAndKeptByKeyboard() {
        Person person = Person.signsIn(page, sandbox, "ana").opens("/browse/" + complaint.key());
        person.panel().find("[data-row=promises] [data-action=promise]").press("Enter");
        person.panel().fills("promise", "what", "3 refunds").fills("promise", "by", day(1));
        page.keyboard().press("Enter");
        assertThat(person.panel().find(".amends-promise .aui-lozenge")).hasText("Due soon");
        person.panel().find("[data-action=change-promise]").press("Enter");
        person.panel().fills("change-promise", "by", day(9)).fills("change-promise", "reason", "The bank is shut.");
        page.keyboard().press("Enter");
        person.sees("(first by").sees("The bank is shut.");
        person.panel().find("[data-action=kept]").press("Space");
        assertThat(person.panel().find(".amends-promise .aui-lozenge")).hasText("Kept");
        JsonObject touch = touch();
        assertEquals("cancelled", touch.getString("state"));
    }

    @Test
    public void onItsDayThereIsOneTaskThatSaysWhatAndIsOverWhenItIsKept() {
        complaint.done("promises", "{\"what\":\"3 refunds\",\"by\":\"" + day(2) + "\"}");
        assertEquals(List.of(complaint.key()), found("issue in promisesDue(\"2d\")"));
        sandbox.jira().clock().advance(Duration.ofDays(2));
        sandbox.aMinutePasses();
        sandbox.aMinutePasses();
        assertEquals(1, complaint.tasks());
        JsonObject task = touch().getObject("task");
        endedFromTheQueue("3 refunds");
        Person person = Person.signsIn(page, sandbox, "ana").opens("/browse/" + task.getString("key"));
        person.sees("3 refunds");
        assertEquals(List.of(), new Axe(page).against(".amends-panel"));
        person.panel().find("[data-action=kept]").press("Enter");
        person.sees("the promise was kept");
        assertEquals("cancelled", touch().getString("state"));
        assertEquals(List.of(), found("issue in promisesDue(\"2d\")"));
    }

    /** The queue does not end what nobody said of whether it was kept; it says what to do. */
    private void endedFromTheQueue(String promise) {
        String done = Doors.REST + "/projects/CARE/follow-ups/done";
        String id = touch().getString("id");
        for (String answers : List.of("", ",\"they\":\"better\",\"we\":\"same\",\"note\":\"\"")) {
            JsonObject told =
                    ana.post(done, "{\"ids\":[\"" + id + "\"]" + answers + "}").json();
            assertTrue(told.toString(), told.getArray("done").isEmpty());
            String why = told.getArray("refused").getObject(0).getString("message");
            assertTrue(why, why.contains("whether this promise was kept: " + promise));
        }
        assertEquals("task", touch().getString("state"));
    }

    @Test
    public void brokenAndOverdueOnesAreFound() {
        complaint.done("promises", "{\"what\":\"A call\",\"by\":\"" + day(1) + "\"}");
        String id = complaint.state().getArray("promises").getObject(0).getString("id");
        complaint.done("promises/" + id + "/broken", "{\"reason\":\"Ill.\"}");
        assertEquals(List.of(complaint.key()), found("issue in promisesBroken()"));
        complaint.done("promises/" + id + "/change", "{\"by\":\"" + day(1) + "\",\"reason\":\"Well again.\"}");
        sandbox.jira().clock().advance(Duration.ofDays(3));
        assertEquals(List.of(complaint.key()), found("issue in promisesOverdue()"));
        assertEquals(
                400,
                ana.get("/rest/api/2/search?jql=" + Caller.encoded("issue in promisesDue(\"soon\")"))
                        .status());
        assertTrue(Caller.signedIn(sandbox, "olga")
                .get("/rest/api/2/search?jql=" + Caller.encoded("issue in promisesOverdue()"))
                .json()
                .getArray("issues")
                .isEmpty());
    }

    private JsonObject touch() {
        return complaint.state().getArray("followUps").stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getString("touch").equals("promise"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> found(String jql) {
        return ana.get("/rest/api/2/search?jql=" + Caller.encoded(jql)).json().getArray("issues").stream()
                .map(issue -> ((JsonObject) issue).getString("key"))
                .toList();
    }

    private String day(int ahead) {
        return sandbox.jira()
                .clock()
                .instant()
                .atZone(sandbox.jira().clock().getZone())
                .toLocalDate()
                .plusDays(ahead)
                .toString();
    }
}
