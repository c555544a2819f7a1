package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amends.sandbox.acceptance.Caller.Heard;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** A Jira of two nodes: agents and admins are led to the one or the other, and see one Amends. */
@OnOneDatabase("Two nodes need a PostgreSQL, and bring it.")
public class TwoNodesIT {
    @ClassRule
    public static final TwoNodes NODES = new TwoNodes();

    private static final String API = "/rest/amends/1.0/issues/";
    private static final String COMPLAINT = "CARE:10002";
    private static final String QUESTION = "CARE:10003";
    private static final Pattern STATE = Pattern.compile("class=\"amends-panel\"[^>]*data-state='([^']*)'");
    private static final String CALLED =
            "{\"kind\":\"call\",\"at\":\"2020-01-01T10:00:00Z\",\"with\":\"Rosa\",\"note\":\"\"}";

    private final Caller ana = Caller.signedIn(NODES.a(), "ana");
    private final Caller ben = Caller.signedIn(NODES.b(), "ben");

    /** One is held where it makes the field, until the other would make another, or waits for the first. */
    @BeforeClass
    public static void switchOnOnBothNodesAtOnce() {
        List<CompletableFuture<Void>> admins;
        try (LockedTable fields = NODES.locked("SBX_FIELD")) {
            admins = Stream.of(NODES.a(), NODES.b())
                    .map(node -> CompletableFuture.runAsync(() -> Settings.switchOn(node)))
                    .toList();
            Patience.until(
                    "the admins do not meet",
                    () -> fields.waiting() == 1 && TwoNodes.oneWaitsForTheOther() || fields.waiting() == 2);
        }
        admins.forEach(CompletableFuture::join);
    }

    @Test
    public void twoAgentsTickDifferentStepsAtOnceAndBothStandOnBothNodes() {
        for (int round = 0; round < 5; round++) {
            String issue = begun(round % 2 == 0 ? ana : ben);
            List<Heard> heard = atOnce(List.of(
                    () -> tick(ana, issue, "listen"),
                    () -> tick(ben, issue, "validate"),
                    () -> tick(ana, issue, "own-it"),
                    () -> tick(ben, issue, "explain")));
            heard.forEach(one -> assertEquals(one.body(), 200, one.status()));
            for (Caller agent : List.of(ana, ben)) {
                assertEquals(
                        List.of("listen", "validate", "own-it", "explain"),
                        done(agent.get(API + issue).json()));
                JsonObject state = agent.get(API + issue).json();
                assertEquals(
                        "one start, four steps, and the check that they lead to: " + state, 6, state.getLong("seq"));
            }
        }
    }

    @Test
    public void whatIsTickedOnOneNodeStandsInThePanelOfTheOtherAtItsNextView() {
        String issue = begun(ana);
        for (String step : List.of("listen", "validate", "own-it")) {
            assertFalse(done(panel(ben, issue).orElseThrow()).contains(step));
            assertEquals(200, tick(ana, issue, step).status());
            assertTrue(step, done(panel(ben, issue).orElseThrow()).contains(step));
            assertEquals(200, ben.delete(API + issue + "/steps/" + step).status());
            assertFalse(step, done(panel(ana, issue).orElseThrow()).contains(step));
        }
    }

    @Test
    public void aComplaintReportedOnOneNodeBeginsItsApologyAndStandsInTheQueueOfTheOther() {
        String issue = Tickets.reported(ana, COMPLAINT);
        NODES.settle();
        assertTrue(ben.get("/projects/CARE/queues").body().contains(issue));
        Patience.until("no apology begins", () -> "apology"
                .equals(ben.get(API + issue).json().getString("kind")));
    }

    /** Each node is held where it marks its task: so both are at work at once. */
    @Test
    public void followUpsThatFallDueWhileBothNodesWakeUpGetOneTaskEach() {
        List<String> issues = Stream.of(ana, ben, ana, ben).map(this::begun).toList();
        issues.forEach(issue -> Tickets.resolve(NODES.a(), issue));
        NODES.a().aMinutePasses();
        NODES.settle();
        try (LockedTable marks = NODES.locked("SBX_PROPERTY")) {
            NODES.a().jira().clock().advance(Period.ofWeeks(1));
            Patience.until("nobody begins", () -> marks.waiting() == 1);
            NODES.b().jira().clock().advance(Duration.ofMinutes(1));
            Patience.until("the other does not begin", () -> marks.waiting() == 2);
        }
        NODES.settle();
        for (String issue : issues) {
            assertEquals(issue, 1, Tickets.tasks(ana, issue));
            assertEquals(issue, 1, Tickets.tasks(ben, issue));
            assertEquals(
                    "task", ben.get(API + issue).json().getObject("followUp").getString("state"));
        }
    }

    @Test
    public void switchedOnAndOffOnOneNodeIsSoOnTheOther() {
        String issue = begun(ana);
        Settings.switchOff(NODES.a());
        assertEquals(404, ben.get(API + issue).status());
        assertTrue(panel(ben, issue).isEmpty());
        Settings.switchOn(NODES.b());
        assertEquals(200, ana.get(API + issue).status());
        assertTrue(panel(ana, issue).isPresent());
    }

    @Test
    public void theAdminsWhoSwitchedOnAtOnceMadeOneField() {
        assertEquals(1, fields(NODES.a()).size());
        assertEquals(fields(NODES.a()), fields(NODES.b()));
    }

    private static List<String> fields(RunningSandbox node) {
        return node.jira().service(CustomFieldManager.class).getCustomFieldObjects().stream()
                .filter(field -> Tickets.FIELD.equals(field.getCustomFieldType().getKey()))
                .map(CustomField::getId)
                .toList();
    }

    private String begun(Caller agent) {
        String issue = Tickets.reported(agent, QUESTION);
        assertEquals(200, agent.post(API + issue + "/apology", "{}").status());
        return issue;
    }

    private static Heard tick(Caller agent, String issue, String step) {
        return agent.post(API + issue + "/steps", "{\"steps\":[\"" + step + "\"],\"evidence\":" + CALLED + "}");
    }

    private static List<String> done(JsonObject state) {
        return state.getArray("stages").stream()
                .flatMap(stage -> ((JsonObject) stage).getArray("steps").stream())
                .map(JsonObject.class::cast)
                .filter(step -> "done".equals(step.getString("state")))
                .map(step -> step.getString("id"))
                .toList();
    }

    /** What the page of the issue hands to the panel; nothing where there is none. */
    private static Optional<JsonObject> panel(Caller agent, String issue) {
        Matcher state = STATE.matcher(agent.get("/browse/" + issue).body());
        return state.find() ? Optional.of(json(state.group(1))) : Optional.empty();
    }

    private static JsonObject json(String attribute) {
        String text = attribute
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
        try {
            return JsonParser.object().from(text);
        } catch (JsonParserException unreadable) {
            throw new AssertionError(text, unreadable);
        }
    }

    private static <T> List<T> atOnce(List<Supplier<T>> calls) {
        List<CompletableFuture<T>> running =
                calls.stream().map(CompletableFuture::supplyAsync).toList();
        return running.stream().map(CompletableFuture::join).toList();
    }
}
