package org.amends.jira.rest;

import com.atlassian.jira.user.ApplicationUser;
import com.grack.nanojson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.amends.apology.Refusal;
import org.amends.apology.method.BrokenMethod;
import org.amends.apology.method.Method;
import org.amends.apology.method.MethodDocument;
import org.amends.apology.method.Wanted;
import org.amends.apology.method.Wanted.What;
import org.amends.jira.admin.RulesNaming;
import org.amends.jira.method.MethodDesk;
import org.amends.jira.method.MethodMoves;
import org.amends.jira.panel.Readers;
import org.springframework.stereotype.Component;

/** What an administrator sends of a method, and what came of it: the answer, or why nothing was changed. */
@Component
public class MethodWrites {
    /** Forty steps with all their texts in some languages. */
    static final int LIMIT = 1024 * 1024;

    private static final String KEEP = "keep";
    private static final String MOVE = "move";

    private final MethodDesk desk;
    private final MethodMoves moves;
    private final RulesNaming rules;
    private final MethodAnswers answers;
    private final MethodOutcomes outcomes;
    private final Readers readers;

    public MethodWrites(
            MethodDesk desk,
            MethodMoves moves,
            RulesNaming rules,
            MethodAnswers answers,
            MethodOutcomes outcomes,
            Readers readers) {
        this.desk = desk;
        this.moves = moves;
        this.rules = rules;
        this.answers = answers;
        this.outcomes = outcomes;
        this.readers = readers;
    }

    /** What a write does with the body. */
    @FunctionalInterface
    interface Write {
        JsonObject apply(String by, Given given);
    }

    Given given(ApplicationUser person, String text) {
        return new Given(Body.read(text), readers.zone(person));
    }

    /** The method of a document under that id; else the request is turned away with the field, its line and what was expected. */
    Method read(String id, String text) {
        return read(text, method -> {
            if (!method.id().equals(id)) {
                refuse("id", Wanted.literal(id), Wanted.literal(method.id()));
            }
        });
    }

    /** The same under whatever id. */
    Method read(String text) {
        return read(text, method -> {});
    }

    private Method read(String text, Consumer<Method> check) {
        JsonObject document = Body.read(text);
        JsonPlaces places = JsonPlaces.of(text);
        try {
            places.twice().ifPresent(field -> refuse(field, Wanted.of(What.ONCE), Wanted.of(What.SECOND, field)));
            Method method = MethodDocument.read(document, 1);
            check.accept(method);
            return method;
        } catch (BrokenMethod broken) {
            throw TurnedAway.badValue(
                            broken.field(),
                            "method-document",
                            answers.words(broken.expected()),
                            answers.words(broken.found()))
                    .at(places.place(broken.field()));
        }
    }

    private static void refuse(String field, Wanted expected, Wanted found) {
        throw new BrokenMethod(field, expected, found);
    }

    /**
     * Publishes the draft, and has open apologies follow it or keep their version; answers what that does to them, or in a dry run would
     * do.
     */
    JsonObject publish(String id, String by, Given given, boolean dryRun) {
        String open = given.filled("open").orElse(KEEP);
        if (!open.equals(KEEP) && !open.equals(MOVE)) {
            throw TurnedAway.badValue("open", "one-of", KEEP + ", " + MOVE);
        }
        boolean move = open.equals(MOVE);
        MethodDesk.Outcome outcome = desk.publish(id, move, new MethodDesk.Wish(by, given.text("revision"), dryRun));
        JsonObject done = done(outcome);
        MethodDesk.Outcome.Done published = (MethodDesk.Outcome.Done) outcome;
        if (dryRun) {
            done.putAll(outcomes.effect(moves.effect(published.now(), published.method(), after(given))));
        } else if (move) {
            moves.begin(id);
        }
        return done;
    }

    /** The dry run goes on after the issue where the page before it ended. */
    private static long after(Given given) {
        return given.has("after") ? Math.max(0, given.number("after")) : 0;
    }

    /** Has the open apologies on older versions follow the newest; in a dry run names a page of those that would lose something. */
    JsonObject move(String id, String by, Given given, boolean dryRun) {
        MethodDesk.Outcome outcome = desk.move(id, new MethodDesk.Wish(by, given.text("revision"), dryRun));
        JsonObject done = done(outcome);
        MethodDesk.Outcome.Done moved = (MethodDesk.Outcome.Done) outcome;
        if (dryRun) {
            done.putAll(outcomes.effect(moves.effect(moved.now(), moved.method(), after(given))));
        } else {
            moves.begin(id);
            done.putAll(answers.progress(desk.history(id)));
        }
        return done;
    }

    /** Has no new apology begin with it. Rules that name it would be passed over from then on: who wants that says so. */
    JsonObject retire(String id, String by, Given given) {
        boolean anyway = given.has("anyway") && given.flag("anyway");
        List<String> naming = rules.of(id);
        if (!anyway && !naming.isEmpty()) {
            throw TurnedAway.by(List.of(Refusal.of("rules", "method-ruled", String.join("; ", naming))));
        }
        return done(desk.retire(id, new MethodDesk.Wish(by, given.text("revision"), false)));
    }

    JsonObject save(Method method, OptionalLong project, MethodDesk.Wish wish) {
        return done(desk.save(method, project, wish), Optional.of(method));
    }

    JsonObject done(MethodDesk.Outcome outcome) {
        return done(outcome, Optional.empty());
    }

    private JsonObject done(MethodDesk.Outcome outcome, Optional<Method> sent) {
        if (outcome instanceof MethodDesk.Outcome.Refused refused) {
            throw TurnedAway.by(List.of(refused.because()));
        }
        if (outcome instanceof MethodDesk.Outcome.Stale stale) {
            throw TurnedAway.stale(outcomes.stale(stale.now(), sent));
        }
        return outcomes.done((MethodDesk.Outcome.Done) outcome);
    }
}
