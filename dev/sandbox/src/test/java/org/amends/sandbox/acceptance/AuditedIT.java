package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amends.sandbox.acceptance.Caller.Heard;
import org.amends.sandbox.acceptance.Doors.RestMethod;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Every change of configuration stands in Jira's audit log, with before and after; the jar says which methods there are. */
@OnOneDatabase("The audit log is Jira's; what is kept beside it, MayIT and others read on both.")
public class AuditedIT {
    @ClassRule
    public static final RunningSandbox SANDBOX = RunningSandbox.on();

    private static final String ADMIN = Doors.REST + "/admin/";
    private static final String METHOD = ADMIN + "methods/audited";

    /** What changes no configuration, and what it is instead; by a pattern of the paths. */
    private static final Map<String, String> NOT_CONFIGURATION = Map.of(
            "/issues/.*", "what somebody did on a ticket, which its journal keeps",
            "/projects/[^/]+/follow-ups/.*", "the same for several tickets",
            "/me/.*", "what somebody chose for themselves",
            "/admin/plan/(preview|task|holidays)", "writes nothing",
            "/admin/method-preview", "writes nothing",
            "/admin/start/(method|follow-up|[^/]+/undo)",
                    "written by the desk of the plan, and by that of projects, which tell",
            "/admin/health/retry", "another try of follow-ups, which their journals keep");

    /** A change, and whether there is something to compare. */
    private record Change(String verb, String path, String body, boolean compared) {}

    private final Caller admin = Caller.signedIn(SANDBOX, "admin");

    @BeforeClass
    public static void aMinuteAfterItBegan() {
        SANDBOX.aMinutePasses();
    }

    private List<Change> changes() {
        return List.of(
                new Change("PUT", ADMIN + "projects/CARE", Settings.ON.replace("true", "false"), true),
                new Change("PUT", ADMIN + "projects/CARE", Settings.ON, true),
                new Change("PUT", ADMIN + "start/projects", "{\"on\":[],\"off\":[\"CARE\"]}", true),
                new Change("PUT", ADMIN + "projects/CARE", Settings.ON, true),
                new Change("PUT", ADMIN + "plan", Plans.CALENDAR, true),
                new Change(
                        "PUT",
                        ADMIN + "plan/CARE",
                        "{\"starts\":{\"rating\":2,\"slas\":[\"customfield_10001\"]}}",
                        true),
                new Change("PUT", ADMIN + "plan/CARE", "{\"starts\":null}", true),
                new Change("PUT", ADMIN + "address", "{}", true),
                new Change("PUT", ADMIN + "start/projects", "{\"on\":[],\"off\":[\"CARE\"]}", true),
                new Change("POST", ADMIN + "start/projects/undo", "{\"id\":\"{undo}\"}", true),
                new Change("PUT", ADMIN + "start/method", "{\"method\":\"second-failure\",\"seen\":\"none\"}", true),
                new Change("PUT", ADMIN + "start/follow-up", "{\"cadence\":\"week\",\"seen\":\"none\"}", true),
                new Change("POST", ADMIN + "answer-links/void", "{}", false),
                new Change("POST", ADMIN + "rebuild/start", "{}", false),
                new Change("POST", ADMIN + "rebuild/stop", "{}", false),
                new Change("POST", ADMIN + "rebuild/resume", "{}", false),
                new Change("PUT", METHOD, OwnMethods.document("audited", "First"), true),
                new Change("POST", METHOD + "/publish", ",\"open\":\"keep\"", true),
                new Change("POST", METHOD + "/move", "", false),
                new Change("PUT", METHOD, OwnMethods.document("audited", "Next"), true),
                new Change("DELETE", METHOD + "/draft", "", true),
                new Change("POST", METHOD + "/retire", "", true),
                new Change("POST", METHOD + "/restore", "", true));
    }

    @Test
    public void everyChangeOfConfigurationIsToldWithBeforeAndAfter() {
        assertEquals(
                303,
                admin.form("/secure/admin/general", Map.of("baseUrl", "https://copy.example"))
                        .status());
        List<String> wrong = new ArrayList<>();
        for (Change change : changes()) {
            int before = log().size();
            Heard heard = admin.ask(change.verb(), path(change), body(change));
            assertEquals(change + " " + heard.body(), 200, heard.status());
            JsonArray after = log();
            if (after.size() != before + 1) {
                wrong.add(change + ": " + (after.size() - before) + " lines in the log");
            } else if (change.compared() != tellsWhatChanged(after.getObject(0))) {
                wrong.add(change + ": " + after.getObject(0));
            }
        }
        assertEquals(List.of(), wrong);
    }

    private String path(Change change) {
        return change.verb().equals("POST") || !change.path().startsWith(METHOD)
                ? change.path()
                : change.path() + "?revision=" + OwnMethods.of(admin, "audited").getString("revision");
    }

    private Optional<String> body(Change change) {
        if (change.verb().equals("DELETE")) {
            return Optional.empty();
        }
        return Optional.of(
                change.verb().equals("POST") && change.path().startsWith(METHOD)
                        ? OwnMethods.revised(admin, "audited", change.body())
                        : change.body().replace("{undo}", undo()));
    }

    /** The deed of the first choice after install that can be undone. */
    private String undo() {
        JsonObject undo = admin.get(ADMIN + "start").json().getObject("undo");
        return undo == null ? "" : undo.getString("id");
    }

    private static boolean tellsWhatChanged(JsonObject line) {
        return line.getArray("changedValues").stream()
                .map(JsonObject.class::cast)
                .anyMatch(value -> !String.valueOf(value.get("from")).equals(String.valueOf(value.get("to"))));
    }

    private JsonArray log() {
        return admin.get("/rest/auditing/1.0/events").json().getArray("entities");
    }

    @Test
    public void everyMethodThatWritesIsToldThereOrChangesNoConfiguration() {
        List<RestMethod> untold = Doors.restMethods().stream()
                .filter(method -> !method.verb().equals("GET"))
                .filter(method -> changes().stream().noneMatch(change -> method.takes(change.verb(), change.path())))
                .filter(method -> NOT_CONFIGURATION.keySet().stream()
                        .noneMatch(pattern -> method.path().matches(Doors.REST + pattern)))
                .toList();
        assertEquals(List.of(), untold);
        assertTrue(NOT_CONFIGURATION.keySet().stream().allMatch(pattern -> Doors.restMethods().stream()
                .anyMatch(method -> method.path().matches(Doors.REST + pattern))));
    }
}
