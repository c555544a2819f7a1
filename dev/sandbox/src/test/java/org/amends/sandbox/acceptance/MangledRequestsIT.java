package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.grack.nanojson.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.amends.sandbox.acceptance.Caller.Heard;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Some thousand requests that went wrong on their way: each is taken, or refused in our own form with nothing changed. A
 * failure names the seed; {@code -Damends.seed=} plays it again.
 */
public class MangledRequestsIT {
    @ClassRule
    public static final RunningSandbox SANDBOX = RunningSandbox.on();

    private static final String API = Doors.REST + "/issues/";
    private static final int REQUESTS = Integer.getInteger("amends.mangled", 1500);

    /** After so many that were taken another ticket is begun, so that no journal grows long. */
    private static final int A_TICKETS_LIFE = 50;

    /** How often a request that found nobody is sent again. */
    private static final int PATIENCE = 20;

    /** So many failures are told before it stops. */
    private static final int ENOUGH = 20;

    /** How often all of the database is compared, and not the plugin's rows alone. */
    private static final int OFTEN = 100;

    private static final Set<Integer> REFUSED = Set.of(400, 403, 404, 409, 413, 415);

    private static final List<Target> TARGETS = List.of(
            new Target("POST", "/issues/{fresh}/apology", "{}"),
            new Target("POST", "/issues/{untouched}/apology/method", "{\"method\":\"second-failure\"}"),
            new Target("POST", "/issues/{untouched}/cover", "{\"issue\":\"{issue}\"}"),
            new Target("DELETE", "/issues/{untouched}/cover", "{}"),
            new Target("POST", "/issues/{issue}/covering", "{\"issues\":[\"{issue}\"]}"),
            new Target("POST", "/issues/{issue}/steps", steps("\"validate\"", call(""))),
            new Target(
                    "POST",
                    "/issues/{issue}/steps",
                    steps("\"own-it\",\"explain\"", "{\"kind\":\"comment\",\"comment\":{said}}")),
            new Target(
                    "POST", "/issues/{issue}/steps", steps("\"say-back\"", call(",\"pain\":\"the landlord's trust\""))),
            new Target("POST", "/issues/{issue}/steps", steps("\"verify\"", call(",\"satisfied\":true,\"more\":\"\""))),
            new Target(
                    "POST",
                    "/issues/{issue}/steps",
                    steps("\"know-the-pain\"", "{\"kind\":\"known-problem\",\"issue\":\"CARE-1001\"}")),
            new Target(
                    "POST",
                    "/issues/{issue}/steps",
                    steps("\"invite-in\"", "{\"kind\":\"invitation\",\"to\":\"The beta\"}")),
            new Target("POST", "/issues/{issue}/steps", steps("\"take-their-side\"", "{\"kind\":\"none\"}")),
            new Target("DELETE", "/issues/{issue}/steps/{listen}", "{}"),
            new Target("POST", "/issues/{issue}/steps/{correct-facts}/waiver", "{\"reason\":\"They know.\"}"),
            new Target(
                    "POST",
                    "/issues/{issue}/reparations",
                    "{\"kind\":\"goodwill\",\"form\":\"credit\",\"value\":\"20.00\",\"currency\":\"EUR\",\"note\":\"\","
                            + "\"offeredAt\":\"2026-01-01T10:00:00Z\",\"reason\":\"They asked.\"}"),
            new Target(
                    "POST",
                    "/issues/{issue}/reparations/advice",
                    "{\"kind\":\"goodwill\",\"form\":\"gift\",\"value\":\"20.00\",\"currency\":\"EUR\",\"lost\":\"goods\","
                            + "\"lostValue\":\"10.00\",\"lostCurrency\":\"EUR\",\"approver\":\"ana\",\"note\":\"\"}"),
            new Target(
                    "PUT",
                    "/issues/{issue}/reparations/{reparation}",
                    "{\"kind\":\"restitution\",\"form\":\"credit\",\"value\":\"20.00\",\"currency\":\"EUR\",\"lost\":\"money\","
                            + "\"lostValue\":\"10.00\",\"approver\":\"ana\",\"note\":\"\",\"because\":\"A slip.\","
                            + "\"reason\":\"They asked.\",\"offeredAt\":\"2026-01-01T10:00\"}"),
            new Target("POST", "/issues/{issue}/reparations/{reparation}/withdrawal", "{\"reason\":\"A mistake.\"}"),
            new Target("POST", "/issues/{issue}/promises", "{\"what\":\"Call back\",\"by\":\"2100-01-01\"}"),
            new Target("POST", "/issues/{issue}/promises/{promise}/kept", "{}"),
            new Target("POST", "/issues/{issue}/promises/{promise}/broken", "{\"reason\":\"No time.\"}"),
            new Target(
                    "POST",
                    "/issues/{issue}/promises/{promise}/change",
                    "{\"by\":\"2100-01-02\",\"reason\":\"No time.\"}"),
            new Target("POST", "/issues/{issue}/answer-link", "{}"),
            new Target("POST", "/admin/answer-links/void", "{}"),
            new Target("POST", "/issues/{issue}/follow-ups/{check}/move", "{\"days\":3,\"reason\":\"She is away.\"}"),
            new Target("POST", "/issues/{issue}/follow-ups/{check}/move", "{\"to\":\"{soon}\",\"reason\":\"\"}"),
            new Target("POST", "/issues/{issue}/follow-ups/{check}/cancel", "{\"reason\":\"She asked.\"}"),
            new Target("POST", "/issues/{issue}/follow-ups", "{\"touch\":\"check\",\"due\":\"{soon}\"}"),
            new Target("POST", "/issues/{issue}/follow-ups/{call}/done", "{}"),
            new Target(
                    "POST",
                    "/issues/{issue}/follow-ups/{silence}/outcome",
                    "{\"they\":\"better\",\"we\":\"same\",\"note\":\"\"}"),
            new Target("POST", "/issues/{issue}/follow-ups/{call}/retry", "{}"),
            new Target("POST", "/issues/{issue}/outcome", "{\"they\":\"better\",\"we\":\"same\",\"note\":\"\"}"),
            new Target("POST", "/projects/{CARE}/follow-ups/move", bulk(",\"days\":3,\"reason\":\"A fair\"")),
            new Target("POST", "/projects/{CARE}/follow-ups/move", bulk(",\"to\":\"2027-01-04\",\"reason\":\"\"")),
            new Target("POST", "/projects/{CARE}/follow-ups/cancel", bulk(",\"reason\":\"They moved on.\"")),
            new Target("POST", "/projects/{CARE}/follow-ups/done", bulk("")),
            new Target(
                    "POST",
                    "/projects/{CARE}/follow-ups/done",
                    bulk(",\"they\":\"better\",\"we\":\"same\",\"note\":\"\"")),
            new Target("POST", "/projects/{CARE}/follow-ups/retry", bulk("")),
            new Target("POST", "/issues/{issue}/reopening", "{}"),
            new Target("POST", "/admin/health/retry", bulk("")),
            new Target("POST", "/admin/health/retry", "{\"all\":true,\"after\":\"\"}"),
            new Target("POST", "/admin/rebuild/start", "{}"),
            new Target("POST", "/admin/rebuild/stop", "{}"),
            new Target("POST", "/admin/rebuild/resume", "{}"),
            new Target("PUT", "/me/contact-card", "{\"how\":\"By phone\",\"when\":\"Tuesdays\",\"notFor\":\"Orders\"}"),
            new Target("POST", "/issues/{issue}/review", "{\"text\":\"We are sorry.\",\"live\":false}"),
            new Target("POST", "/issues/{issue}/review/hidden", "{\"rule\":\"apology\"}"),
            new Target("DELETE", "/issues/{issue}/review/hidden", "{}"),
            new Target("PUT", "/me/review", "{\"on\":true,\"hidden\":[\"apology\"]}"),
            new Target("PUT", "/admin/address", "{}"),
            new Target("PUT", "/admin/plan", Plans.WHOLE),
            new Target("PUT", "/admin/plan/{CARE}", Plans.WHOLE),
            new Target("POST", "/admin/plan/preview", Plans.WHOLE),
            new Target("POST", "/admin/plan/task", Plans.TASK),
            new Target("POST", "/admin/plan/holidays", Plans.FILE),
            new Target(
                    "PUT",
                    "/admin/methods/{outage}?revision={revision}",
                    OwnMethods.document("outage", "After a failure")),
            new Target("POST", "/admin/method-preview?language=de", OwnMethods.document("outage", "After a failure")),
            new Target("POST", "/admin/methods/{outage}/publish", "{\"revision\":\"{revision}\",\"open\":\"keep\"}"),
            new Target("POST", "/admin/methods/{outage}/move", "{\"revision\":\"{revision}\",\"after\":0}"),
            new Target("POST", "/admin/methods/{outage}/retire", "{\"revision\":\"{revision}\"}"),
            new Target("POST", "/admin/methods/{outage}/restore", "{\"revision\":\"{revision}\"}"),
            new Target("DELETE", "/admin/methods/{outage}/draft?revision={revision}", "{}"),
            new Target("PUT", "/admin/projects/{CARE}", Settings.ON),
            new Target(
                    "PUT",
                    "/admin/start/projects",
                    "{\"on\":[" + Settings.ON.replace("{", "{\"project\":\"CARE\",") + "],\"off\":[\"OPS\"]}"),
            new Target("PUT", "/admin/start/method", "{\"method\":\"shipped\",\"seen\":\"{seen-method}\"}"),
            new Target("PUT", "/admin/start/follow-up", "{\"cadence\":\"week\",\"seen\":\"{seen-follow-up}\"}"),
            new Target("POST", "/admin/start/follow-up/undo", "{\"id\":\"{deed}\"}"));

    private static Caller ana;
    private static Caller admin;

    private Map<String, List<String>> before = Map.of();
    private final Map<String, String> places = new HashMap<>();
    private int drafts;

    /** A write, and a body that it takes. What stands in braces is filled in, or mangled. */
    private record Target(String verb, String path, String body) {
        boolean administers() {
            return path.startsWith("/admin/");
        }

        /** What it gets unmangled. Nothing has failed, so there is nothing to be tried again. */
        int unmangled() {
            return path.startsWith("/issues/") && path.endsWith("/retry") ? 409 : 200;
        }
    }

    private static String steps(String steps, String evidence) {
        return "{\"steps\":[" + steps + "],\"evidence\":" + evidence + "}";
    }

    private static String call(String more) {
        return "{\"kind\":\"call\",\"at\":\"" + Instant.now() + "\",\"with\":\"Rosa\",\"note\":\"We spoke.\"" + more
                + "}";
    }

    private static String bulk(String more) {
        return "{\"ids\":[\"{followUp}\",\"none\"]" + more + "}";
    }

    @BeforeClass
    public static void people() {
        ana = Caller.signedIn(SANDBOX, "ana");
        admin = Caller.signedIn(SANDBOX, "admin");
    }

    @Test
    public void eachWriteOfTheJarIsMangled() {
        assertEquals(
                List.of(),
                Doors.restMethods().stream()
                        .filter(method -> !method.verb().equals("GET"))
                        .filter(method -> TARGETS.stream()
                                .noneMatch(target -> method.takes(target.verb(), Doors.REST + target.path())))
                        .toList());
    }

    /** Else what is mangled would be wrong already, and refused for the wrong reason. */
    @Test
    public void unmangledEachIsTaken() {
        beginATicket();
        for (Target target : TARGETS) {
            aMethod();
            byte[] body = filled(target.body()).getBytes(StandardCharsets.UTF_8);
            Heard heard = new Sent(target, filled(target.path()), "application/json", body).answer();
            assertEquals(target + heard.body(), target.unmangled(), heard.status());
        }
    }

    @Test
    public void mangledEachIsTakenOrRefusedInWordsAndWithoutATrace() {
        long seed = Long.getLong("amends.seed", System.nanoTime());
        Mangling mangling = new Mangling(seed);
        Random random = new Random(seed);
        beginATicket();
        before = Rows.of(SANDBOX.tables());
        List<String> wrong = new ArrayList<>();
        int taken = 0;
        for (int count = 1; count <= REQUESTS && wrong.size() < ENOUGH; count++) {
            Sent sent = mangled(mangling, TARGETS.get(random.nextInt(TARGETS.size())));
            Heard heard = sent.answer();
            if (heard.status() == 200) {
                wrong.addAll(sent.with(notAState(heard)));
                goOnAfter(sent.target(), ++taken);
                before = Rows.of(SANDBOX.tables());
            } else {
                wrong.addAll(sent.with(notInWords(heard)));
                wrong.addAll(sent.with(traces(sent, count % OFTEN == 0)));
            }
        }
        assertEquals("seed " + seed, "", String.join("\n", wrong));
        assertTrue("nothing was taken: what is sent is too far from right", taken > REQUESTS / 100);
    }

    private record Sent(Target target, String path, String type, byte[] body) {
        Heard answer() {
            return Caller.answered(this, this::answeredOnce);
        }

        private Heard answeredOnce() {
            Caller caller = target.administers() ? admin : ana;
            return caller.send(caller.request(Doors.REST + path)
                    .header("Content-Type", type)
                    .header("X-Atlassian-Token", "no-check")
                    .method(target.verb(), BodyPublishers.ofByteArray(body)));
        }

        List<String> with(List<String> findings) {
            String text = new String(body, StandardCharsets.UTF_8).strip();
            return findings.stream()
                    .map(found -> target.verb() + " " + path + " (" + type + ") "
                            + text.substring(0, Math.min(text.length(), 500)) + "\n  " + found)
                    .toList();
        }
    }

    private void goOnAfter(Target target, int taken) {
        if (target.administers()) {
            assertEquals(
                    200,
                    admin.put(Doors.REST + "/admin/projects/CARE", Settings.ON).status());
            Plans.forget(admin);
            aMethod();
        }
        if (target.path().endsWith("/apology")) {
            places.put("fresh", Tickets.reported(ana, "CARE:10003"));
            places.put("untouched", Complaint.asked(SANDBOX, ana).key());
        }
        if (taken % A_TICKETS_LIFE == 0) {
            beginATicket();
        }
    }

    /** What stands now of a ticket, of a project, of all projects or of a plan; what was done with several follow-ups; or what was asked about. */
    private static List<String> notAState(Heard heard) {
        boolean state = heard.body().startsWith("{")
                && Stream.of(
                                "kind",
                                "on",
                                "projects",
                                "done",
                                "holding",
                                "touches",
                                "holidays",
                                "written",
                                "found",
                                "hidden",
                                "advice",
                                "changes",
                                "fields",
                                "link",
                                "void",
                                "state")
                        .anyMatch(heard.json()::has);
        return state ? List.of() : List.of("no state: " + heard.body());
    }

    /** Our form: errors, each with a field, what is wrong with it and what was expected. */
    private static List<String> notInWords(Heard heard) {
        boolean ours = REFUSED.contains(heard.status())
                && heard.body().startsWith("{\"errors\":[{")
                && heard.json().getArray("errors").stream().allMatch(MangledRequestsIT::isWhole);
        return ours ? List.of() : List.of("not refused in words: " + heard.status() + " " + heard.body());
    }

    private static boolean isWhole(Object error) {
        return Stream.of("field", "message", "expected")
                .noneMatch(part -> ((JsonObject) error).getString(part, "").isBlank());
    }

    /** The plugin's own threads write a while after a ticket was changed; what is the request's doing comes again with it. */
    private List<String> traces(Sent sent, boolean anywhere) {
        List<String> traces = changed(anywhere);
        for (int more = PATIENCE; more > 0 && !traces.isEmpty(); more--) {
            before = Rows.of(SANDBOX.tables());
            sent.answer();
            traces = changed(anywhere);
        }
        return traces;
    }

    private List<String> changed(boolean anywhere) {
        return Rows.of(SANDBOX.tables(), table -> anywhere || table.startsWith("AO_")).entrySet().stream()
                .filter(table -> !before.get(table.getKey()).equals(table.getValue()))
                .map(table -> "refused, and changed " + table.getKey())
                .toList();
    }

    /** One apology with something for every write to work on, and one ticket that has none. */
    private void beginATicket() {
        List.of("/admin/plan", "/admin/plan/CARE").forEach(MangledRequestsIT::isAsItShips);
        asksCustomersByALink();
        aMethod();
        places.putAll(Map.of("listen", "listen", "correct-facts", "correct-facts", "CARE", "CARE"));
        String issue = Tickets.reported(ana, "CARE:10003");
        places.put("issue", issue);
        places.put("fresh", Tickets.reported(ana, "CARE:10003"));
        places.put("untouched", Complaint.asked(SANDBOX, ana).key());
        places.put(
                "said",
                String.valueOf(SANDBOX.as("ana", () -> SANDBOX.jira().desk().comment(issue, "We did this.", false))
                        .id()));
        write("/apology", "{}");
        write("/steps", steps("\"listen\"", call("")));
        write("/promises", "{\"what\":\"Send it again\",\"by\":\"2100-01-01\"}");
        JsonObject state = write("/reparations", "{\"kind\":\"restitution\",\"form\":\"refund\",\"note\":\"\"}");
        places.put("reparation", state.getArray("reparations").getObject(0).getString("id"));
        places.put("promise", state.getArray("promises").getObject(0).getString("id"));
        Tickets.resolve(SANDBOX, issue);
        SANDBOX.aMinutePasses();
        JsonObject owed = ana.get(API + issue).json().getObject("followUp");
        places.put("followUp", owed.getString("id"));
        List.of("check", "call", "silence").forEach(this::schedule);
        places.put(
                "soon",
                SANDBOX.jira().clock().instant().plus(Duration.ofDays(5)).toString());
    }

    /** Another test of this class may have arranged follow-ups. */
    private static void isAsItShips(String plan) {
        String none =
                "{\"cadence\":null,\"gate\":null,\"calendar\":null,\"owners\":null,\"resolved\":null,\"task\":null,\"portal\":null,"
                        + "\"review\":null}";
        Heard heard = admin.put("/rest/amends/1.0" + plan, none);
        assertEquals(heard.body(), 200, heard.status());
    }

    /** One that has a version and a draft. */
    private void aMethod() {
        JsonObject stands = OwnMethods.of(admin, "outage");
        if (!stands.has("newest")) {
            OwnMethods.drafted(admin, "outage", OwnMethods.document("outage", "Outage"));
            OwnMethods.published(admin, "outage", "keep");
        }
        if (!stands.getBoolean("draft")) {
            OwnMethods.drafted(admin, "outage", OwnMethods.document("outage", "Outage " + ++drafts));
        }
        aChoice();
        places.put("outage", "outage");
        places.put("revision", OwnMethods.of(admin, "outage").getString("revision"));
    }

    /** One that can be undone. */
    private void aChoice() {
        String start = Doors.REST + "/admin/start";
        JsonObject state = admin.get(start).json();
        if (!state.getObject("followUp").has("undo")) {
            String seen = state.getObject("followUp").getString("seen");
            String chosen = state.getObject("followUp").getString("chosen", "");
            String other = chosen.equals("changes") ? "week" : "changes";
            state = admin.put(start + "/follow-up", "{\"cadence\":\"" + other + "\",\"seen\":\"" + seen + "\"}")
                    .json();
        }
        places.put("seen-method", state.getObject("method").getString("seen"));
        places.put("seen-follow-up", state.getObject("followUp").getString("seen"));
        places.put("deed", state.getObject("followUp").getObject("undo").getString("id"));
    }

    private static void asksCustomersByALink() {
        Heard heard = admin.put("/rest/amends/1.0/admin/plan/CARE", "{\"portal\":{\"card\":false,\"verify\":true}}");
        assertEquals(heard.body(), 200, heard.status());
    }

    private void schedule(String touch) {
        write("/follow-ups", "{\"touch\":\"" + touch + "\"}");
        places.put(touch, FollowUps.of(ana, places.get("issue"), touch).getString("id"));
    }

    private JsonObject write(String path, String body) {
        Heard heard = ana.post(API + places.get("issue") + path, body);
        assertEquals(heard.body(), 200, heard.status());
        return heard.json();
    }

    private String filled(String text) {
        String filled = text;
        for (Map.Entry<String, String> place : places.entrySet()) {
            filled = filled.replace("{" + place.getKey() + "}", place.getValue());
        }
        return filled;
    }

    private Sent mangled(Mangling mangling, Target target) {
        String path = target.path();
        for (Map.Entry<String, String> place : places.entrySet()) {
            String here = "{" + place.getKey() + "}";
            path = path.contains(here) ? path.replace(here, mangling.id(place.getValue())) : path;
        }
        return new Sent(target, path, mangling.type(), mangling.body(filled(target.body())));
    }
}
