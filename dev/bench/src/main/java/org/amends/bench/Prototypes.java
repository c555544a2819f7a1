package org.amends.bench;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.io.IOException;
import java.time.Duration;
import java.time.Period;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.amends.sandbox.jira.Desk;

/** One ticket of each kind, lived through as people do: in Jira by its desk and its portal, in Amends by REST. */
final class Prototypes {
    /** A week, and the days after it on which nobody works. */
    private static final Period TILL_IT_IS_DUE = Period.ofDays(10);

    private static final String API = "/rest/amends/1.0/issues/";
    private static final String ON =
            "{\"on\":true,\"actor\":\"amends-bot\",\"startTypes\":[],\"followUpType\":\"10004\"}";
    private static final String QUESTION = "10003";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int EXCHANGES = 4;
    private static final int MANY_EXCHANGES = 20;
    private static final int TIMES_TICKED = 90;

    private final Stand stand;
    private final Agent ana;

    private Prototypes(Stand stand) throws IOException, InterruptedException {
        this.stand = stand;
        this.ana = stand.agent("ana");
    }

    /** A ticket by its id and its key. */
    record Prototype(long id, String key) {}

    /** Switches Amends on, and lives through a ticket of each kind. */
    static Map<Kind, Prototype> live(Stand stand) throws IOException, InterruptedException, JsonParserException {
        switchOn(stand);
        Prototypes here = new Prototypes(stand);
        Map<Kind, Prototype> lived = new EnumMap<>(Kind.class);
        lived.put(Kind.QUIET, here.prototype(here.ticket(EXCHANGES)));
        String closed = here.ticket(EXCHANGES);
        here.apologise(closed);
        here.finish(closed);
        lived.put(Kind.CLOSED, here.prototype(closed));
        String longOne = here.ticket(MANY_EXCHANGES);
        here.apologise(longOne);
        here.changeMind(longOne);
        here.finish(longOne);
        lived.put(Kind.LONG, here.prototype(longOne));
        // The last, when the clock moves no more: nothing of it falls due, and no task hangs on it that copies would
        // share.
        lived.put(Kind.OPEN, here.prototype(here.opened()));
        stand.settle();
        return lived;
    }

    /** Switches Amends on, and lives through a ticket with an open apology, of which nothing has fallen due. */
    static Prototype begun(Stand stand) throws IOException, InterruptedException, JsonParserException {
        switchOn(stand);
        Prototypes here = new Prototypes(stand);
        Prototype begun = here.prototype(here.opened());
        stand.settle();
        return begun;
    }

    private String opened() throws IOException, InterruptedException, JsonParserException {
        String open = ticket(EXCHANGES);
        apologise(open);
        return open;
    }

    static void switchOn(Stand stand) throws IOException, InterruptedException {
        stand.agent("admin").put("/rest/amends/1.0/admin/projects/CARE", ON);
    }

    static void switchOff(Stand stand) throws IOException, InterruptedException {
        stand.agent("admin").put("/rest/amends/1.0/admin/projects/CARE", ON.replace("true", "false"));
    }

    private Prototype prototype(String key) {
        return new Prototype(stand.as("ana", () -> desk().ticket(key).row().id()), key);
    }

    private Desk desk() {
        return stand.jira().desk();
    }

    /** What a customer wrote and an agent answered, so many times; the customer has the last word. */
    private String ticket(int exchanges) {
        String key = stand.as("ana", () -> desk().create(
                        "CARE", QUESTION, "Charged twice", "You take it twice.", Optional.of("rosa")));
        for (int i = 0; i < exchanges; i++) {
            stand.as(i % 2 == 0 ? "ana" : "ben", () -> desk().comment(
                            key, "We charged you twice in March, April and May, and that was wrong.", false));
            stand.as("rosa", () -> {
                stand.jira().portal().comment(key, "Yes. And the worst is what my landlord thinks of me now.");
                return key;
            });
        }
        return key;
    }

    private void apologise(String key) throws IOException, InterruptedException, JsonParserException {
        ana.post(API + key + "/apology", "{}");
        JsonObject comments = state(key).getObject("comments");
        long ours = comments.getArray("mine").getObject(0).getLong("id");
        long theirs = comments.getArray("customer").getObject(0).getLong("id");
        ana.post(
                API + key + "/steps",
                "{\"steps\":[\"listen\",\"validate\",\"own-it\"],\"evidence\":" + comment(ours, "") + "}");
        ana.post(
                API + key + "/steps",
                "{\"steps\":[\"say-back\"],\"evidence\":" + comment(theirs, ",\"pain\":\"the landlord's trust\"")
                        + "}");
        ana.post(
                API + key + "/steps",
                "{\"steps\":[\"explain\"],\"evidence\":{\"kind\":\"call\",\"at\":\"2020-01-01T10:00:00Z\",\"with\":\"Rosa\","
                        + "\"note\":\"Told her how it came about.\"}}");
        ana.post(API + key + "/promises", "{\"what\":\"Write to the landlord\",\"by\":\"2099-01-01\"}");
        ana.post(
                API + key + "/reparations",
                "{\"kind\":\"restitution\",\"form\":\"refund\",\"value\":\"60.00\",\"currency\":\"EUR\",\"note\":\"\"}");
    }

    private static String comment(long id, String more) {
        return "{\"kind\":\"comment\",\"comment\":" + id + more + "}";
    }

    private void changeMind(String key) throws IOException, InterruptedException {
        for (int i = 0; i < TIMES_TICKED; i++) {
            tick(ana, key);
            ana.delete(API + key + "/steps/correct-facts");
        }
    }

    /** Ticks a step that needs no proof. */
    static String tick(Agent agent, String key) throws IOException, InterruptedException {
        return agent.post(API + key + "/steps", "{\"steps\":[\"correct-facts\"],\"evidence\":{\"kind\":\"none\"}}");
    }

    private void finish(String key) throws IOException, InterruptedException, JsonParserException {
        stand.as("ana", () -> resolve(key));
        await(key, state -> state.has("followUp"));
        stand.jira().clock().advance(TILL_IT_IS_DUE);
        stand.settle();
        JsonObject task = await(key, state -> state.getObject("followUp").has("task"))
                .getObject("followUp")
                .getObject("task");
        ana.post(API + task.getString("key") + "/outcome", "{\"they\":\"better\",\"we\":\"same\",\"note\":\"\"}");
        await(key, state -> state.getBoolean("closed"));
    }

    private String resolve(String key) {
        int resolving = desk().ticket(key).actions().stream()
                .filter(action -> action.name().startsWith("Resolve"))
                .findFirst()
                .orElseThrow()
                .id();
        desk().transition(key, resolving, Optional.of("10000"), Optional.empty());
        return key;
    }

    private JsonObject state(String key) throws IOException, InterruptedException, JsonParserException {
        return JsonParser.object().from(ana.text(API + key));
    }

    /** What the plugin does by itself comes a moment later. */
    private JsonObject await(String key, Predicate<JsonObject> there)
            throws IOException, InterruptedException, JsonParserException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        JsonObject state = state(key);
        while (!there.test(state)) {
            if (System.nanoTime() > end) {
                throw new IOException("Nothing came of " + key + ": " + state);
            }
            Thread.sleep(50);
            state = state(key);
        }
        return state;
    }
}
