package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.label.LabelManager;
import com.grack.nanojson.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amends.sandbox.acceptance.Caller.Heard;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Plays the part of the rules in {@code docs/automation.md}: runs their queries, sends their bodies, each as it stands there. */
public class AutomationIT {
    @ClassRule
    public static final RunningSandbox SANDBOX = new RunningSandbox();

    private static Recipes recipes;
    private static Caller ana;
    private static Caller rule;
    private static String token;
    private static String field;

    @BeforeClass
    public static void begin() throws IOException {
        recipes = Recipes.read();
        Caller admin = Caller.signedIn(SANDBOX, "admin");
        JsonObject care = admin.get("/rest/amends/1.0/admin/projects").json().getArray("projects").stream()
                .map(JsonObject.class::cast)
                .filter(project -> project.getString("key").equals("CARE"))
                .findFirst()
                .orElseThrow();
        String screens = care.getArray("screens").stream()
                .map(screen -> ((JsonObject) screen).get("id").toString())
                .reduce((one, other) -> one + "," + other)
                .orElseThrow();
        String on =
                "{\"on\":true,\"actor\":\"amends-bot\",\"startTypes\":[\"10002\"],\"followUpType\":\"10004\",\"screens\":["
                        + screens + "]}";
        assertEquals(200, admin.put(Settings.CARE, on).status());
        field = admin.get("/rest/amends/1.0/admin/projects")
                .json()
                .getObject("followUpField")
                .getString("id");
        ana = Caller.signedIn(SANDBOX, "ana");
        // The rule acts as the account that Amends acts as: so nobody can be told by the author.
        Heard made = Caller.signedIn(SANDBOX, "amends-bot").post("/rest/pat/latest/tokens", "{\"name\":\"rules\"}");
        assertEquals(made.body(), 201, made.status());
        token = made.json().getString("rawToken");
        rule = Caller.anonymous(SANDBOX);
    }

    /** A page that promises more than was tried, or tries more than it says. */
    @AfterClass
    public static void everyBlockWasRun() {
        assertEquals(11, recipes.count());
        assertEquals(List.of(), recipes.left());
    }

    private Complaint resolved() {
        Complaint complaint = Complaint.raised(SANDBOX, ana);
        complaint.resolved();
        assertEquals("scheduled", field(complaint));
        return complaint;
    }

    private static String field(Complaint complaint) {
        return complaint.row().fields().stream()
                .filter(one -> one.name().equals("Follow-up state"))
                .flatMap(one -> one.stored().stream())
                .findFirst()
                .orElse("");
    }

    private static void says(Complaint complaint, String state) {
        Patience.until("the field says " + field(complaint) + ", not " + state, () -> field(complaint)
                .equals(state));
    }

    /** The keys that the rule's search finds. */
    private static List<String> found(String jql) {
        SANDBOX.settle();
        Heard heard = rule.send(rule.request("/rest/api/2/search?maxResults=1000&jql=" + Caller.encoded(jql))
                .header("Authorization", "Bearer " + token)
                .GET());
        assertEquals(heard.body(), 200, heard.status());
        return heard.json().getArray("issues").stream()
                .map(issue -> ((JsonObject) issue).getString("key"))
                .toList();
    }

    /** The action "Edit issue". */
    private static Heard edits(Complaint complaint, String json) {
        String body = json.replace("customfield_10401", field);
        return rule.send(rule.request("/rest/api/2/issue/" + complaint.key())
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body)));
    }

    private static void edited(Complaint complaint, String json) {
        Heard heard = edits(complaint, json);
        assertEquals(heard.body(), 204, heard.status());
    }

    /** The action "Send web request". */
    private static JsonObject sends(Complaint complaint, String http, Optional<JsonObject> before) {
        String filled = filled(http, complaint, before);
        String[] parts = filled.split("\n\n", 2);
        String[] lines = parts[0].split("\n");
        var request = rule.request(lines[0].split(" ")[1]);
        for (int at = 1; at < lines.length; at++) {
            String[] header = lines[at].split(": ", 2);
            request.header(header[0], header[1]);
        }
        if (parts.length > 1) {
            request.header("Content-Type", "application/json");
        }
        Heard heard = rule.send(request.method(
                lines[0].split(" ")[0],
                parts.length > 1 ? BodyPublishers.ofString(parts[1]) : BodyPublishers.noBody()));
        assertEquals(filled + "\n" + heard.body(), 200, heard.status());
        return heard.json();
    }

    private static String filled(String http, Complaint complaint, Optional<JsonObject> before) {
        LocalDate today = LocalDate.now(SANDBOX.jira().clock());
        return http.replace("{{issue.key}}", complaint.key())
                .replace("{{token}}", token)
                .replace("{{now.plusDays(3).jiraDate}}", today.plusDays(3).toString())
                .replace("{{now.plusDays(5).jiraDate}}", today.plusDays(5).toString())
                .replace(
                        "{{webhookResponse.body.current}}",
                        before.map(read -> read.getString("current")).orElse("{{none}}"));
    }

    private static JsonObject reads(Complaint complaint) {
        return sends(
                complaint,
                "GET /rest/amends/1.0/issues/{{issue.key}}/follow-ups\nAuthorization: Bearer {{token}}",
                Optional.empty());
    }

    private static JsonObject current(Complaint complaint) {
        JsonObject all = reads(complaint);
        return all.getArray("followUps").stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getString("id").equals(all.getString("current")))
                .findFirst()
                .orElseThrow();
    }

    private static void pass(Duration time) {
        SANDBOX.jira().clock().advance(time);
        SANDBOX.settle();
    }

    /** Moves the clock to so long after the follow-up's day, which keeps to the working calendar. */
    private static void passesItsDay(Complaint complaint, Duration by) {
        Instant due = Instant.parse(current(complaint).getString("due"));
        pass(Duration.between(SANDBOX.jira().clock().instant(), due.plus(by)));
    }

    @Test
    public void recipe1FindsWhatIsDueTomorrow() {
        Complaint complaint = resolved();
        String jql = recipes.next(1, "jql");
        assertTrue(!found(jql).contains(complaint.key()));
        passesItsDay(complaint, Duration.ofHours(-12));
        assertTrue(found(jql).contains(complaint.key()));
    }

    @Test
    public void recipe2HearsThatOneFellDue() {
        Complaint complaint = resolved();
        int before = changesOfTheField(complaint);
        passesItsDay(complaint, Duration.ofHours(1));
        says(complaint, "due");
        assertEquals(before + 1, changesOfTheField(complaint));
        assertTrue(found(recipes.next(2, "jql")).contains(complaint.key()));
        assertTrue(property(complaint).contains("\"touch\":\"week\""));
    }

    private static int changesOfTheField(Complaint complaint) {
        return (int) SANDBOX.as("ana", () -> SANDBOX.jira().desk().ticket(complaint.key())).history().stream()
                .flatMap(change -> change.items().stream())
                .filter(item -> item.field().equals("Follow-up state"))
                .count();
    }

    private static String property(Complaint complaint) {
        return SANDBOX.jira()
                .service(JsonEntityPropertyManager.class)
                .get("IssueProperty", complaint.id(), "amends.apology")
                .getValue();
    }

    @Test
    public void recipe3FindsWhatIsOverdue() {
        Complaint complaint = resolved();
        String jql = recipes.next(3, "jql");
        assertTrue(!found(jql).contains(complaint.key()));
        passesItsDay(complaint, Duration.ofHours(1));
        assertTrue(found(jql).contains(complaint.key()));
    }

    @Test
    public void recipe4FindsWhatFailedAndHasItTriedAgain() {
        Complaint complaint = resolved();
        String jql = recipes.next(4, "jql");
        cannotCreate(true);
        try {
            passesItsDay(complaint, Duration.ofHours(1));
            for (int more = 0; more < 400 && !field(complaint).equals("failed"); more++) {
                pass(Duration.ofMinutes(30));
            }
        } finally {
            cannotCreate(false);
        }
        says(complaint, "failed");
        assertTrue(found(jql).contains(complaint.key()));
        JsonObject read = sends(complaint, recipes.next(4, "http"), Optional.empty());
        sends(complaint, recipes.next(4, "http"), Optional.of(read));
        SANDBOX.aMinutePasses();
        says(complaint, "due");
    }

    /** The account that acts is a trainee for a while: it may not create issues. */
    private static void cannotCreate(boolean not) {
        try (var connection = SANDBOX.tables().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    not
                            ? "INSERT INTO SBX_ROLE (PROJECT_ID, USER_KEY, NAME) SELECT 10100, USER_KEY, 'TRAINEE' FROM SBX_USER WHERE NAME = 'amends-bot'"
                            : "DELETE FROM SBX_ROLE WHERE NAME = 'TRAINEE' AND USER_KEY IN (SELECT USER_KEY FROM SBX_USER WHERE NAME = 'amends-bot')");
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    public void recipe5Cancels() {
        Complaint complaint = resolved();
        SANDBOX.jira()
                .service(LabelManager.class)
                .setLabels(
                        SANDBOX.jira().people().byName("ana").orElseThrow().user(),
                        complaint.id(),
                        Set.of("no-contact"),
                        false,
                        true);
        assertEquals(List.of(complaint.key()), found(recipes.next(5, "jql")));
        edited(complaint, recipes.next(5, "json"));
        Patience.until("cancelled", () -> current(complaint).getString("state").equals("cancelled"));
        assertEquals("cancelled", field(complaint));
    }

    @Test
    public void recipe6Moves() {
        Complaint complaint = resolved();
        String due = current(complaint).getString("due");
        edited(complaint, recipes.next(6, "json"));
        Patience.until("moved", () -> !current(complaint).getString("due").equals(due));
        assertEquals(due, current(complaint).getString("promised"));
        says(complaint, "scheduled");
    }

    @Test
    public void recipe7Schedules() {
        Complaint open = Complaint.raised(SANDBOX, ana);
        says(open, "none");
        edited(open, recipes.next(7, "json"));
        Patience.until("scheduled", () -> !reads(open).getArray("followUps").isEmpty());
        assertEquals("week", current(open).getString("touch"));
        Complaint another = Complaint.raised(SANDBOX, ana);
        sends(another, recipes.next(7, "http"), Optional.empty());
        assertEquals("check", current(another).getString("touch"));
        says(another, "scheduled");
    }

    @Test
    public void recipe8TakesTheAnswer() {
        Complaint complaint = resolved();
        passesItsDay(complaint, Duration.ofHours(1));
        says(complaint, "due");
        JsonObject read = sends(complaint, recipes.next(8, "http"), Optional.empty());
        sends(complaint, recipes.next(8, "http"), Optional.of(read));
        assertEquals("better", current(complaint).getString("they"));
        says(complaint, "done");
        Complaint another = resolved();
        edited(another, recipes.next(8, "json"));
        says(another, "not-recorded");
    }

    @Test
    public void recipe9RecordsMovesAndCancels() {
        Complaint complaint = resolved();
        JsonObject state = sends(complaint, recipes.next(9, "http"), Optional.empty());
        assertTrue(state.toString(), state.toString().contains("The refund is on your account."));
        String due = current(complaint).getString("due");
        sends(complaint, recipes.next(9, "http"), Optional.of(reads(complaint)));
        assertTrue(!current(complaint).getString("due").equals(due));
        sends(complaint, recipes.next(9, "http"), Optional.of(reads(complaint)));
        says(complaint, "cancelled");
    }

    @Test
    public void recipe10StillAsksWhoSaidThanks() {
        Complaint complaint = resolved();
        Caller rosa = Caller.signedIn(SANDBOX, "rosa");
        Heard said = rosa.form(
                "/servicedesk/customer/portal/CARE/" + complaint.key() + "/comment", Map.of("comment", "Thanks!"));
        assertTrue("" + said.status(), said.status() < 400);
        SANDBOX.aMinutePasses();
        assertEquals("scheduled", current(complaint).getString("state"));
        assertTrue(found(recipes.next(10, "jql")).contains(complaint.key()));
    }

    @Test
    public void recipe11FindsPromisesBeforeTheirDayAndAfterIt() {
        Complaint complaint = Complaint.raised(SANDBOX, ana);
        String by = LocalDate.now(SANDBOX.jira().clock()).plusDays(4).toString();
        complaint.done("promises", "{\"what\":\"A new seal\",\"by\":\"" + by + "\"}");
        String due = recipes.next(11, "jql");
        String overdue = recipes.next(11, "jql");
        assertTrue(!found(due).contains(complaint.key()));
        pass(Duration.ofDays(3));
        assertTrue(found(due).contains(complaint.key()));
        assertTrue(!found(overdue).contains(complaint.key()));
        pass(Duration.ofDays(3));
        assertTrue(found(overdue).contains(complaint.key()));
        String id = complaint.state().getArray("promises").getObject(0).getString("id");
        complaint.done("promises/" + id + "/kept", "{}");
        assertTrue(!found(overdue).contains(complaint.key()));
    }

    @Test
    public void aRuleThatAnswersEveryChangeOfTheFieldEnds() {
        Complaint complaint = resolved();
        int seen = changesOfTheField(complaint);
        int answers = 0;
        boolean answered = true;
        while (answered && answers < 50) {
            edited(complaint, "{\"fields\": {\"customfield_10401\": \"moved\"}}");
            answers++;
            SANDBOX.aMinutePasses();
            int now = changesOfTheField(complaint);
            // Its own change is one; another one is the echo that it answers.
            answered = now > seen + 1;
            seen = now;
        }
        assertTrue("" + answers, answers < 10);
        SANDBOX.aMinutePasses();
        assertEquals(seen, changesOfTheField(complaint));
    }

    @Test
    public void whatCannotBeSetIsRefusedWithWhatCan() {
        Complaint complaint = resolved();
        for (String value : List.of("failed", "Cancelled", "none")) {
            Heard refused = edits(complaint, "{\"fields\": {\"customfield_10401\": \"" + value + "\"}}");
            assertEquals(400, refused.status());
            assertTrue(
                    refused.body(),
                    refused.json().getObject("errors").getString(field).contains("scheduled, moved, done, cancelled"));
        }
        assertEquals("scheduled", field(complaint));
    }

    @Test
    public void aSearchThatCannotBeUnderstoodSaysWhatWasExpected() {
        for (String jql : List.of("issue in followUpsDue()", "issue in followUpsDue(\"soon\")")) {
            Heard heard = ana.get("/rest/api/2/search?jql=" + Caller.encoded(jql));
            assertEquals(400, heard.status());
            assertTrue(heard.body(), heard.body().contains("followUpsDue(\\\"2d\\\")"));
        }
        Heard heard = ana.get("/rest/api/2/search?jql=" + Caller.encoded("issue in followUpsFailed(1)"));
        assertTrue(heard.body(), heard.body().contains("followUpsFailed() takes no arguments."));
    }

    @Test
    public void whoIsNoAgentFindsNothing() {
        Complaint complaint = resolved();
        passesItsDay(complaint, Duration.ofHours(1));
        for (String name : List.of("rosa", "olga")) {
            Heard heard = Caller.signedIn(SANDBOX, name)
                    .get("/rest/api/2/search?jql=" + Caller.encoded("issue in followUpsOverdue()"));
            assertTrue(heard.body(), !heard.body().contains(complaint.key()));
        }
    }

    @Test
    public void aTokenThatIsWrongOpensNothing() {
        Heard heard = rule.send(rule.request("/rest/api/2/issue/CARE-1001")
                .header("Authorization", "Bearer nobody")
                .GET());
        assertEquals(401, heard.status());
    }
}
