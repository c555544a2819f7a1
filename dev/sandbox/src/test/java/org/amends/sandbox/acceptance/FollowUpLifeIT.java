package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.grack.nanojson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amends.sandbox.jira.Desk;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** What becomes of a follow-up between its anchor and its outcome, as people and Jira have it. */
public class FollowUpLifeIT {
    @ClassRule
    public static final RunningSandbox SANDBOX = RunningSandbox.on();

    private static final String API = Doors.REST + "/issues/";
    private static final String BETTER = "{\"they\":\"better\",\"we\":\"same\",\"note\":\"\"}";
    private static final String WORSE = BETTER.replace("better", "worse");
    private static final String NO_ANSWER = BETTER.replace("better", "no-answer");

    private final Caller ana = Caller.signedIn(SANDBOX, "ana");
    private final Caller admin = Caller.signedIn(SANDBOX, "admin");
    private Complaint complaint;

    @Before
    public void aResolvedComplaint() {
        SANDBOX.isOnATuesday();
        complaint = Complaint.raised(SANDBOX, ana);
        complaint.resolved();
    }

    @After
    public void allIsAsItWas() {
        arranged(Optional.empty());
        requires(false);
        SANDBOX.as("admin", () -> {
            SANDBOX.jira().administration().activate("amends-bot", true);
            return "";
        });
    }

    @Test
    public void whatIsMovedKeepsThePromisedDayInSight() {
        Instant promised = Instant.parse(week().getString("promised"));
        written(week("move"), "{\"days\":3,\"reason\":\"She is at a fair.\"}");
        assertEquals(promised.toString(), week().getString("promised"));
        assertEquals(promised.plus(Duration.ofDays(3)).toString(), week().getString("due"));
        JsonObject shown = complaint.state().getObject("followUp");
        assertFalse(shown.toString(), shown.getString("promisedText").isEmpty());
        assertTrue(events().toString(), events().stream().anyMatch(event -> event.contains("She is at a fair.")));
        aWeekPasses();
        assertEquals("scheduled", week().getString("state"));
        daysPass(3);
        assertEquals("task", week().getString("state"));
    }

    /** Three days after a Thursday are a Sunday, on which nobody works. */
    @Test
    public void whatWouldHitADayOffOpensAfterIt() {
        written(week("move"), "{\"days\":4,\"reason\":\"\"}");
        assertEquals("MONDAY", day(week().getString("due")));
        assertEquals(
                400,
                ana.post(API + complaint.id() + "/" + week("move"), "{\"days\":0,\"reason\":\"\"}")
                        .status());
        assertEquals(
                400,
                ana.post(API + complaint.id() + "/" + week("move"), "{\"to\":\"2020-01-01\",\"reason\":\"\"}")
                        .status());
    }

    @Test
    public void theTaskOfWhatIsMovedIsDueWhenTheFollowUpIs() {
        aWeekPasses();
        String task = week().getString("task");
        int mailed = mails();
        written(week("move"), "{\"days\":2,\"reason\":\"\"}");
        assertEquals(
                week().getString("due").substring(0, 10),
                ticket(task).due().orElseThrow().toString());
        assertEquals("mail", mailed, mails());
    }

    @Test
    public void whatIsCancelledSaysWhyAndItsTaskIsClosed() {
        aWeekPasses();
        String task = week().getString("task");
        assertEquals(
                400,
                ana.post(API + complaint.id() + "/" + week("cancel"), "{\"reason\":\" \"}")
                        .status());
        written(week("cancel"), "{\"reason\":\"She asked us not to call.\"}");
        assertEquals("cancelled", week().getString("state"));
        assertEquals("She asked us not to call.", week().getString("because"));
        assertEquals("done", ticket(task).row().statusCategory());
        assertTrue(internal(task).toString(), internal(task).stream().anyMatch(note -> note.contains("not to call")));
        daysPass(30);
        assertEquals(1, FollowUps.of(ana, complaint.id()).size());
    }

    @Test
    public void worseKeepsItOpenUntilItIsReopenedAndSolvedAnew() {
        aWeekPasses();
        written(week("outcome"), WORSE);
        JsonObject state = complaint.state();
        assertTrue(state.toString(), state.getBoolean("worse") && state.getBoolean("reopens"));
        assertFalse("closed", state.getBoolean("closed"));
        written("reopening", "{}");
        assertFalse(complaint.state().getBoolean("worse"));
        assertFalse("done".equals(complaint.row().statusCategory()));
        assertEquals(409, ana.post(API + complaint.id() + "/reopening", "{}").status());
        complaint.resolved();
        assertEquals("scheduled", week().getString("state"));
        aWeekPasses();
        written(week("outcome"), BETTER);
        assertTrue(complaint.state().getBoolean("closed"));
    }

    @Test
    public void worseIsAskedAgainInAWeekFromTheTaskToo() {
        aWeekPasses();
        String task = week().getString("task");
        assertEquals(200, ana.post(API + task + "/outcome", WORSE).status());
        String again = ana.get(API + task).json().getString("again");
        assertEquals(
                200,
                ana.post(API + task + "/follow-ups", "{\"touch\":\"" + again + "\"}")
                        .status());
        assertEquals("scheduled", week().getString("state"));
        assertFalse(ana.get(API + task).json().getBoolean("worse"));
        aWeekPasses();
        assertEquals("task", week().getString("state"));
    }

    @Test
    public void nobodyWhoDoesNotAnswerIsAskedMoreThanOnceAgain() {
        aWeekPasses();
        written(week("outcome"), NO_ANSWER);
        assertEquals("scheduled", week().getString("state"));
        aWeekPasses();
        written(week("outcome"), NO_ANSWER);
        daysPass(30);
        assertEquals(2, FollowUps.of(ana, complaint.id()).size());
        assertEquals("done", week().getString("state"));
    }

    @Test
    public void anEarlyAnswerClosesTheTaskOrSparesIt() {
        written(week("outcome"), BETTER);
        aWeekPasses();
        assertEquals(0, complaint.tasks());
        Complaint other = Complaint.raised(SANDBOX, ana);
        other.resolved();
        aWeekPasses();
        String task = FollowUps.of(ana, other.id(), "week").getString("task");
        other.done("outcome", BETTER);
        assertEquals("done", ticket(task).row().statusCategory());
        assertEquals(List.of(), internal(task));
    }

    @Test
    public void aTaskThatIsClosedWithoutAnswersIsAskedOnceAndALateAnswerCounts() {
        aWeekPasses();
        String task = week().getString("task");
        Tickets.resolve(SANDBOX, task);
        Patience.until("nobody notices", () -> "not-recorded".equals(week().getString("state")));
        SANDBOX.aMinutePasses();
        daysPass(2);
        assertEquals(internal(task).toString(), 1, internal(task).size());
        assertEquals(
                "not-recorded", ana.get(API + task).json().getObject("followUp").getString("state"));
        assertEquals(200, ana.post(API + task + "/outcome", BETTER).status());
        assertEquals("done", week().getString("state"));
        assertEquals("better", week().getString("they"));
    }

    @Test
    public void whoeverSaysThatItIsOverIsNotAskedByTheTask() {
        aWeekPasses();
        String task = week().getString("task");
        written(week("done"), "{}");
        assertEquals("not-recorded", week().getString("state"));
        assertEquals("done", ticket(task).row().statusCategory());
        daysPass(1);
        assertEquals(List.of(), internal(task));
    }

    @Test
    public void whereTheQueueIsWantedTheOwnerIsCalledOnceAndNoTaskIsMade() {
        arranged(Optional.of("{\"make\":\"queue\"}"));
        int mailed = mails();
        aWeekPasses();
        daysPass(2);
        assertEquals("due", week().getString("state"));
        assertEquals(0, complaint.tasks());
        List<String> notes = internal(complaint.key());
        assertEquals(notes.toString(), 1, notes.size());
        assertEquals("mail", mailed, mails());
        written(week("outcome"), BETTER);
        assertEquals("done", week().getString("state"));
    }

    @Test
    public void tasksAreMadeInAnotherProjectWhereAnAdminWantsThem() {
        SANDBOX.as("admin", () -> {
            SANDBOX.jira().administration().belongs("amends-bot", Set.of("CARE", "OPS"), Set.of());
            return "";
        });
        arranged(Optional.of("{\"make\":\"task\",\"project\":\"" + project("OPS") + "\",\"type\":\"10004\"}"));
        aWeekPasses();
        assertTrue(week().toString(), week().getString("task").startsWith("OPS-"));
        written(week("outcome"), BETTER);
        assertEquals("done", ticket(week().getString("task")).row().statusCategory());
    }

    @Test
    public void aFieldThatIsRequiredLaterIsNamedAndMendedAndTriedAgain() {
        requires(true);
        aWeekPasses();
        daysPass(5);
        assertEquals("failed", week().getString("state"));
        String because = complaint.state().getObject("followUp").getString("because");
        assertTrue(because, because.toLowerCase().contains("priority"));
        arranged(Optional.of("{\"make\":\"task\",\"fields\":{\"priority\":\"3\"}}"));
        written(week("retry"), "{}");
        SANDBOX.aMinutePasses();
        assertEquals("task", week().getString("state"));
        assertEquals(1, complaint.tasks());
    }

    @Test
    public void withoutTheAccountThatActsItWaitsAndSaysSo() {
        SANDBOX.as("admin", () -> {
            SANDBOX.jira().administration().activate("amends-bot", false);
            return "";
        });
        aWeekPasses();
        assertEquals("scheduled", week().getString("state"));
        assertFalse(complaint.state().getString("waits").isEmpty());
    }

    /** A closed ticket refuses edits; so does its task, once it is closed. */
    @Test
    public void aStatusThatRefusesEditsKeepsNothingFromHappening() {
        transition(complaint.key(), "Close");
        written(week("move"), "{\"days\":1,\"reason\":\"\"}");
        aWeekPasses();
        daysPass(1);
        String task = week().getString("task");
        written(week("move"), "{\"days\":1,\"reason\":\"\"}");
        assertEquals(
                week().getString("due").substring(0, 10),
                ticket(task).due().orElseThrow().toString());
        written(week("outcome"), BETTER);
        assertEquals("done", ticket(task).row().statusCategory());
    }

    @Test
    public void noThanksOfACustomerCancelsOrMovesWhatWasPromised() {
        JsonObject before = week();
        Caller.signedIn(SANDBOX, "rosa")
                .form(
                        "/servicedesk/customer/portal/CARE/" + complaint.key() + "/comment",
                        Map.of("comment", "Thanks, all is well. No need to call me again."));
        SANDBOX.aMinutePasses();
        assertEquals(before, week());
    }

    @Test
    public void anArchivedTicketIsSuspendedAndResumed() {
        admin.form("/browse/" + complaint.key() + "/archive", Map.of());
        aWeekPasses();
        assertEquals("scheduled", week().getString("state"));
        assertEquals(
                403,
                ana.post(API + complaint.id() + "/" + week("move"), "{\"days\":1,\"reason\":\"\"}")
                        .status());
        admin.form("/browse/" + complaint.key() + "/restore", Map.of());
        daysPass(1);
        assertEquals("task", week().getString("state"));
    }

    @Test
    public void oneOfEachTouchCanBeScheduledByHand() {
        written("follow-ups", "{\"touch\":\"check\"}");
        assertEquals(
                409,
                ana.post(API + complaint.id() + "/follow-ups", "{\"touch\":\"check\"}")
                        .status());
        assertEquals(
                400,
                ana.post(API + complaint.id() + "/follow-ups", "{\"touch\":\"nonsense\"}")
                        .status());
        daysPass(2);
        JsonObject check = FollowUps.of(ana, complaint.id(), "check");
        assertEquals("task", check.getString("state"));
        assertTrue(ticket(check.getString("task")).row().summary().startsWith("Check: "));
    }

    private JsonObject week() {
        return FollowUps.of(ana, complaint.id(), "week");
    }

    /** Where something is done with the newest follow-up of the week. */
    private String week(String verb) {
        return "follow-ups/" + week().getString("id") + "/" + verb;
    }

    private void written(String what, String body) {
        complaint.done(what, body);
    }

    private List<String> events() {
        return complaint.state().getArray("followUps").stream()
                .flatMap(one -> ((JsonObject) one).getArray("events").stream())
                .map(event -> ((JsonObject) event).getString("text"))
                .collect(Collectors.toList());
    }

    private static void aWeekPasses() {
        daysPass(7);
    }

    /** A day at a time, so that what fails is attempted as often as it may be. */
    private static void daysPass(int days) {
        for (int day = 0; day < days; day++) {
            SANDBOX.jira().clock().advance(Period.ofDays(1));
            SANDBOX.settle();
        }
    }

    private static String day(String instant) {
        return Instant.parse(instant)
                .atZone(SANDBOX.jira().clock().getZone())
                .getDayOfWeek()
                .toString();
    }

    private static Desk.Ticket ticket(String key) {
        return SANDBOX.as("admin", () -> SANDBOX.jira().desk().ticket(key));
    }

    private static List<String> internal(String key) {
        return ticket(key).comments().stream()
                .filter(Desk.CommentView::internal)
                .map(Desk.CommentView::body)
                .toList();
    }

    private static long project(String key) {
        return SANDBOX.as("admin", () -> SANDBOX.jira().desk().projects()).stream()
                .filter(project -> project.key().equals(key))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static int mails() {
        return SANDBOX.as("ana", () -> SANDBOX.jira().desk().outbox().size());
    }

    /** What an admin arranged; empty as it ships. */
    private static void arranged(Optional<String> task) {
        PluginSettings settings =
                SANDBOX.jira().service(PluginSettingsFactory.class).createGlobalSettings();
        String key = "org.amends.plan.task." + project("CARE");
        task.ifPresentOrElse(json -> settings.put(key, json), () -> settings.remove(key));
    }

    private static void requires(boolean required) {
        SANDBOX.as("admin", () -> {
            SANDBOX.jira().administration().requireOnCreate("CARE", "priority", required);
            return "";
        });
    }

    private static void transition(String key, String name) {
        SANDBOX.as("ana", () -> {
            Desk desk = SANDBOX.jira().desk();
            int action = desk.ticket(key).actions().stream()
                    .filter(open -> open.name().startsWith(name))
                    .findFirst()
                    .orElseThrow()
                    .id();
            desk.transition(key, action, Optional.empty(), Optional.empty());
            return "";
        });
        SANDBOX.aMinutePasses();
    }
}
