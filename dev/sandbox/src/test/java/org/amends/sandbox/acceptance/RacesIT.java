package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.grack.nanojson.JsonArray;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amends.sandbox.acceptance.Caller.Heard;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** Whoever acts at the same time as others gets in, or hears why not; nothing is lost and nothing comes twice. */
public class RacesIT {
    @ClassRule
    public static final RunningSandbox SANDBOX = RunningSandbox.on();

    private static final int AGENTS = 8;
    private static final int TURNS = 4;
    private static final String API = "/rest/amends/1.0/issues/";
    /** Not {@code own-it}: taking responsibility schedules a follow-up, which is a line of its own. */
    private static final List<String> BY_HAND = List.of("listen", "validate", "empathise", "explain");

    private static final String CALLED =
            "{\"kind\":\"call\",\"at\":\"2020-01-01T10:00:00Z\",\"with\":\"Rosa\",\"note\":\"\"}";

    private final List<Caller> agents = IntStream.range(0, AGENTS)
            .mapToObj(i -> Caller.signedIn(SANDBOX, i % 2 == 0 ? "ana" : "ben"))
            .toList();
    private final Caller ana = agents.get(0);
    private String issue;

    @Before
    public void aTicket() {
        issue = Tickets.reported(ana, "CARE:10003");
    }

    @Test
    public void oneOfThemStartsTheApology() {
        List<Heard> heard = atOnce(agent -> agents.get(agent).post(API + issue + "/apology", "{}"));
        assertEquals(1, heard.stream().filter(one -> one.status() == 200).count());
        assertEquals(
                AGENTS - 1, heard.stream().filter(one -> one.status() == 409).count());
        assertEquals(1, seq());
    }

    @Test
    public void whatEachOfThemPromisesIsKept() {
        ana.post(API + issue + "/apology", "{}");
        List<Heard> heard = Stream.iterate(0, turn -> turn + 1)
                .limit(TURNS)
                .flatMap(turn -> atOnce(agent -> promise(agent, "Promise " + agent + " of turn " + turn)).stream())
                .toList();
        heard.forEach(one -> assertEquals(one.body(), 200, one.status()));
        JsonArray promises = ana.get(API + issue).json().getArray("promises");
        assertEquals(AGENTS * TURNS, promises.stream().distinct().count());
        assertEquals("a fact for each and one for its follow-up, and none besides", 1 + 2 * AGENTS * TURNS, seq());
    }

    private Heard promise(int agent, String what) {
        return agents.get(agent).post(API + issue + "/promises", "{\"what\":\"" + what + "\",\"by\":\"2099-01-01\"}");
    }

    /** A tick is always right; taking one back is refused where another was quicker. Each that was accepted is one fact. */
    @Test
    public void tickingAndUntickingTheSameStepsNeverBreaks() {
        ana.post(API + issue + "/apology", "{}");
        List<Heard> heard = Stream.iterate(0, turn -> turn + 1)
                .limit(TURNS)
                .flatMap(turn -> atOnce(agent -> turned(agent, turn)).stream())
                .toList();
        heard.forEach(one -> assertTrue(one.body(), one.status() == 200 || one.status() == 409));
        assertEquals(1 + heard.stream().filter(one -> one.status() == 200).count(), seq());
    }

    private Heard turned(int agent, int turn) {
        String step = BY_HAND.get((agent / 2 + turn) % BY_HAND.size());
        return agent % 2 == 0
                ? agents.get(agent)
                        .post(API + issue + "/steps", "{\"steps\":[\"" + step + "\"],\"evidence\":" + CALLED + "}")
                : agents.get(agent).delete(API + issue + "/steps/" + step);
    }

    @Test
    public void adminsWhoSwitchOnAtOnceMakeOneField() {
        List<Caller> admins = IntStream.range(0, AGENTS)
                .mapToObj(i -> Caller.signedIn(SANDBOX, "admin"))
                .toList();
        String off = Settings.ON.replace("true", "false");
        atOnce(admin -> admins.get(admin)
                        .put("/rest/amends/1.0/admin/projects/CARE", admin % 2 == 0 ? Settings.ON : off))
                .forEach(heard -> assertEquals(heard.body(), 200, heard.status()));
        Settings.switchOn(SANDBOX); // refused, were there two
    }

    private static List<Heard> atOnce(IntFunction<Heard> call) {
        List<CompletableFuture<Heard>> calls = IntStream.range(0, AGENTS)
                .mapToObj(agent -> CompletableFuture.supplyAsync(() -> call.apply(agent)))
                .toList();
        return calls.stream().map(CompletableFuture::join).toList();
    }

    private long seq() {
        return ana.get(API + issue).json().getLong("seq");
    }
}
