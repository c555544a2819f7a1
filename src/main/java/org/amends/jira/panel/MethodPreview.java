package org.amends.jira.panel;

import com.atlassian.jira.user.ApplicationUser;
import com.grack.nanojson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.amends.apology.Apology;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.journal.Line;
import org.amends.apology.method.Method;
import org.amends.apology.method.Methods;
import org.amends.apology.method.StepId;
import org.amends.apology.method.StepPart;
import org.amends.apology.word.Actor;
import org.amends.jira.method.StepWords;
import org.springframework.stereotype.Component;

/**
 * The panel of an apology that would begin now with a method that need not be kept anywhere, as the panel's scripts draw it: what an
 * administrator sees of it before anybody has to work with it. Nothing is kept.
 */
@Component
public class MethodPreview {
    private final Readers readers;
    private final KnownProblems problems;

    public MethodPreview(Readers readers, KnownProblems problems) {
        this.readers = readers;
        this.problems = problems;
    }

    /** The stages and steps as this person would see them, in these words. */
    public JsonObject of(Method method, StepWords words, ApplicationUser person) {
        Reader reader = readers.reader(person);
        Fact.ApologyStarted start = new Fact.ApologyStarted(method.id(), method.version());
        Entry begun = new Entry(new Actor.Person(person.getKey()), reader.now(), start, Optional.empty());
        Apology apology = Apology.fold(0, List.of(new Line(1, begun)), new Only(method))
                .orElseThrow(() -> new IllegalStateException("An apology that began is none"));
        JsonObject state = new Checklist(reader, words, "", problems).json(apology);
        state.getArray("stages").stream()
                .flatMap(stage -> ((JsonObject) stage).getArray("steps").stream())
                .map(JsonObject.class::cast)
                .forEach(step -> step.put("words", all(method, new StepId(step.getString("id")), words)));
        return new Json().with(state).with("kind", "apology").done();
    }

    /** Also those that ship, which the page's scripts have in the reader's language alone. */
    private static JsonObject all(Method method, StepId id, StepWords words) {
        Json said = new Json();
        method.step(id).ifPresent(step -> {
            for (StepPart part : StepPart.values()) {
                said.with(part.code(), words.text(method, step, part));
            }
        });
        return said.done();
    }

    /** A world with one method. */
    private record Only(Method method) implements Methods {
        @Override
        public Optional<Method> find(String id, int version) {
            return Optional.of(method);
        }

        @Override
        public Method current() {
            return method;
        }

        @Override
        public Optional<Method> newest(String id) {
            return Optional.of(method);
        }

        @Override
        public List<Method> all() {
            return List.of(method);
        }

        @Override
        public List<Method> usable(long projectId) {
            return all();
        }

        @Override
        public List<Method> ever() {
            return all();
        }
    }
}
