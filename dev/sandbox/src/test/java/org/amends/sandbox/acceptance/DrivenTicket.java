package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertEquals;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.amends.sandbox.acceptance.Caller.Heard;
import org.amends.sandbox.jira.Desk;

/**
 * A ticket whose apology is driven by chance, over REST, and what must come of it by the test's own account: whether the ticket
 * stood resolved each time that the customer was told of something.
 */
final class DrivenTicket {
    private static final String SAID =
            "{\"steps\":[%s],\"evidence\":{\"kind\":\"call\",\"at\":\"%s\",\"with\":\"The customer\",\"note\":\"We talked.\"%s}}";
    private static final List<String> VALUED = List.of("credit", "gift", "refund", "replacement");

    private final RunningSandbox sandbox;
    private final Caller ana;
    private final Random chance;
    private final String key;
    private final String api;
    private final List<Told> told = new ArrayList<>();
    private final List<String> gone = new ArrayList<>();
    private boolean resolved;
    private int overrides;

    DrivenTicket(RunningSandbox sandbox, Caller ana, Random chance, String key, boolean resolved) {
        this.sandbox = sandbox;
        this.ana = ana;
        this.chance = chance;
        this.key = key;
        this.api = Doors.REST + "/issues/" + key;
        this.resolved = resolved;
    }

    /** Something that the customer was told of. */
    private record Told(String id, boolean owed, boolean valued, boolean after, boolean before, Instant at) {}

    /** The deeds, in an order by chance; some do nothing where there is nothing to do it to. */
    void driven() {
        written("/apology", "{}");
        List<Runnable> deeds = new ArrayList<>(List.of(this::turns, this::turns, this::gives));
        List<Runnable> more = List.of(
                this::gives, this::gives, this::resolvesTelling, this::toldBefore, this::corrects, this::withdraws);
        more.stream().filter(deed -> chance.nextInt(3) == 0).forEach(deeds::add);
        deeds.add(this::promises);
        deeds.add(this::saysAll);
        Collections.shuffle(deeds, chance);
        // Every seventh is given nothing at all.
        (chance.nextInt(7) == 0 ? List.<Runnable>of(this::turns, this::promises) : deeds).forEach(deed -> {
            deed.run();
            sandbox.jira().clock().advance(Duration.ofSeconds(1));
        });
    }

    /** What the order must be, by what was told first. */
    String order() {
        Comparator<Told> first = Comparator.comparing(Told::at);
        Optional<Told> goodwill =
                told.stream().filter(one -> one.valued() && !one.owed()).min(first);
        Optional<Told> owed = told.stream().filter(Told::owed).min(first);
        return goodwill.map(one -> code(one, ""))
                .or(() -> owed.map(one -> code(one, "owed-")))
                .orElse(told.isEmpty() ? "none" : "personal");
    }

    String key() {
        return key;
    }

    int overrides() {
        return overrides;
    }

    /** Somebody looks after what fell due: answers, moves it, says that it is not wanted, or does not come to it. */
    int lookedAfter() {
        int answered = 0;
        for (JsonObject one : FollowUps.of(ana, key)) {
            if (List.of("task", "due").contains(one.getString("state"))) {
                answered += lookedAfter("/follow-ups/" + one.getString("id"));
            }
        }
        return answered;
    }

    private int lookedAfter(String followUp) {
        int what = chance.nextInt(8);
        if (what < 5) {
            String they = List.of("better", "same", "worse", "no-answer").get(chance.nextInt(4));
            written(followUp + "/outcome", "{\"they\":\"" + they + "\",\"we\":\"same\",\"note\":\"\"}");
            return 1;
        }
        if (what == 5) {
            written(followUp + "/cancel", "{\"reason\":\"They asked us not to.\"}");
        } else if (what == 6) {
            written(followUp + "/move", "{\"days\":3,\"reason\":\"A fair.\"}");
        }
        return 0;
    }

    private static String code(Told one, String owed) {
        return one.before() ? "unknown" : owed + (one.after() ? "after" : "before");
    }

    /** Resolves what is open, and reopens what is resolved. */
    private void turns() {
        Optional<String> resolution = resolved ? Optional.empty() : Optional.of("10000");
        String name = resolved ? "Reopen" : "Resolve";
        sandbox.as("ana", () -> {
            var desk = sandbox.jira().desk();
            int action = desk.ticket(key).actions().stream()
                    .filter(open -> open.name().startsWith(name))
                    .findFirst()
                    .orElseThrow()
                    .id();
            desk.transition(key, action, resolution, Optional.empty());
            return "";
        });
        resolved = !resolved;
    }

    private void gives() {
        boolean owed = chance.nextBoolean();
        boolean valued = chance.nextInt(4) > 0;
        tells(owed, valued ? VALUED.get(chance.nextInt(VALUED.size())) : "call", Optional.empty(), false);
    }

    /** The customer was told in the very transition that resolved it, by the date that Jira's history has of it. */
    private void resolvesTelling() {
        if (!resolved) {
            turns();
            Instant at = sandbox.as("ana", () -> sandbox.jira().desk().ticket(key).history().stream()
                    .map(Desk.ChangeView::at)
                    .max(Comparator.naturalOrder())
                    .orElseThrow());
            tells(chance.nextBoolean(), "credit", Optional.of(at), false);
        }
    }

    private void toldBefore() {
        tells(
                chance.nextBoolean(),
                "refund",
                Optional.of(sandbox.jira()
                        .clock()
                        .instant()
                        .minus(90, ChronoUnit.DAYS)
                        .truncatedTo(ChronoUnit.MILLIS)),
                true);
    }

    private void tells(boolean owed, String form, Optional<Instant> at, boolean before) {
        String body = "{\"kind\":\"" + (owed ? "restitution" : "goodwill") + "\",\"form\":\"" + form
                + "\",\"note\":\"\""
                + at.map(instant -> ",\"offeredAt\":\"" + instant + "\"").orElse("") + "}";
        JsonObject state = pastTheGate("POST", "/reparations", body);
        JsonArray all = state.getArray("reparations");
        String id = all.stream()
                .map(one -> ((JsonObject) one).getString("id"))
                .filter(other -> told.stream().noneMatch(one -> one.id().equals(other)) && !gone.contains(other))
                .findFirst()
                .orElseThrow();
        told.add(new Told(id, owed, VALUED.contains(form), resolved, before, at.orElseGet(() -> sandbox.jira()
                .clock()
                .instant())));
    }

    /** What was recorded as a gesture was owed, or the other way round. */
    private void corrects() {
        if (!told.isEmpty()) {
            int at = chance.nextInt(told.size());
            Told was = told.get(at);
            String form = was.valued() ? "credit" : "call";
            String body = "{\"kind\":\"" + (was.owed() ? "goodwill" : "restitution") + "\",\"form\":\"" + form
                    + "\",\"note\":\"\",\"because\":\"A slip.\"}";
            pastTheGate("PUT", "/reparations/" + was.id(), body);
            told.set(at, new Told(was.id(), !was.owed(), was.valued(), was.after(), was.before(), was.at()));
        }
    }

    private void withdraws() {
        if (!told.isEmpty()) {
            Told was = told.remove(chance.nextInt(told.size()));
            gone.add(was.id());
            written("/reparations/" + was.id() + "/withdrawal", "{\"reason\":\"A mistake.\"}");
        }
    }

    /** Once more with a reason where the gate is shut, as an agent does. */
    private JsonObject pastTheGate(String method, String path, String body) {
        Heard heard = ana.ask(method, api + path, Optional.of(body));
        if (heard.status() == 409) {
            overrides++;
            String reason = body.replaceFirst("\\{", "{\"reason\":\"Policy " + chance.nextInt(100) + "\",");
            // Reopened a moment ago: a step that opened since the gate was looked at is asked about once more.
            for (int more = 5; more > 0 && heard.status() == 409; more--) {
                heard = ana.ask(method, api + path, Optional.of(reason));
            }
        }
        assertEquals(heard.body(), 200, heard.status());
        return heard.json();
    }

    private void promises() {
        LocalDate by = LocalDate.now(sandbox.jira().clock()).plusDays(1 + chance.nextInt(20));
        JsonObject state = written("/promises", "{\"what\":\"A call\",\"by\":\"" + by + "\"}");
        String promise = "/promises/" + state.getArray("promises").getObject(0).getString("id");
        int what = chance.nextInt(4);
        if (what == 0) {
            written(promise + "/kept", "{}");
        } else if (what == 1) {
            written(promise + "/broken", "{\"reason\":\"Ill.\"}");
        } else if (what == 2) {
            written(promise + "/change", "{\"by\":\"" + by.plusDays(9) + "\",\"reason\":\"A fair.\"}");
        }
    }

    /** Half of them do all that the gate wants. */
    private void saysAll() {
        if (chance.nextBoolean()) {
            Instant now = sandbox.jira().clock().instant().truncatedTo(ChronoUnit.SECONDS);
            written("/steps", String.format(SAID, "\"listen\",\"validate\",\"own-it\",\"explain\"", now, ""));
            written("/steps", String.format(SAID, "\"say-back\"", now, ",\"pain\":\"The waiting\""));
        }
    }

    private JsonObject written(String path, String body) {
        Heard heard = ana.post(api + path, body);
        assertEquals(path + " " + heard.body(), 200, heard.status());
        return heard.json();
    }
}
