package org.amends.jira.panel;

import com.grack.nanojson.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.amends.apology.Apology;
import org.amends.apology.StepState;
import org.amends.apology.method.Method;
import org.amends.apology.method.Stage;
import org.amends.apology.method.Step;
import org.amends.apology.method.StepPart;
import org.amends.jira.method.StepWords;

/** The steps of an apology by stage, with their names and how far each has come; what a step asks stands in the scripts. */
record Checklist(Reader reader, StepWords names, String issueKey, KnownProblems problems) {

    /** In the reader's language. */
    Checklist(Reader reader, String issueKey, KnownProblems problems) {
        this(reader, reader.steps(), issueKey, problems);
    }

    /** How far the whole is: method, progress, next step, open stage, agreed pain, stages. */
    JsonObject json(Apology apology) {
        return new Json()
                .with("method", method(apology))
                .with(
                        "progress",
                        progress(apology.progress().done(), apology.progress().of()))
                .with("pain", apology.agreedPain())
                .with("next", apology.next().map(step -> step.id().value()))
                .with("stage", apology.openStage().map(Stage::id))
                .with("stages", stages(apology))
                .done();
    }

    private JsonObject method(Apology apology) {
        return new Json()
                .with("id", apology.method().id())
                .with("name", names.name(apology.method()))
                .with("version", apology.method().version())
                .with("goodwill", apology.method().goodwill())
                .done();
    }

    private static JsonObject progress(long done, long of) {
        return new Json().with("done", done).with("of", of).done();
    }

    private List<JsonObject> stages(Apology apology) {
        return apology.method().stages().stream()
                .map(stage -> stage(
                        apology.method(),
                        stage,
                        stage.steps().stream()
                                .map(step -> apology.step(step.id()))
                                .toList()))
                .toList();
    }

    private JsonObject stage(Method method, Stage stage, List<StepState> steps) {
        List<StepState> required =
                steps.stream().filter(state -> state.step().required()).toList();
        long done = required.stream().filter(state -> !state.isOpen()).count();
        return new Json()
                .with("id", stage.id())
                .with("label", names.title(method, stage))
                .with(progress(done, required.size()))
                .with("steps", steps.stream().map(state -> step(method, state)).toList())
                .done();
    }

    private JsonObject step(Method method, StepState state) {
        return new Json()
                .with("id", state.step().id().value())
                .with("label", names.label(method, state.step()))
                .with("words", words(method, state.step()))
                .with("required", state.step().required())
                .with("evidence", state.step().evidence().code())
                .with("byHand", state.step().evidence().byHand() && !state.byFact())
                .with("waivable", state.step().waivable())
                .with("state", state.status().code())
                .with("by", state.by().map(reader::name))
                .with("mine", state.by().filter(reader::isMe).isPresent())
                .with("at", state.at().map(Instant::toString))
                .with("when", state.at().map(reader::when))
                .with("proof", state.evidence().map(evidence -> new Proof(reader, issueKey, problems).json(evidence)))
                .with("reason", state.reason().map(reason -> state.isOpen() ? openAgain(reason) : reason))
                .with("edited", state.editedSince())
                .done();
    }

    /** What an administrator had it say; what ships stands in the scripts. */
    private Optional<JsonObject> words(Method method, Step step) {
        Json words = new Json();
        for (StepPart part : StepPart.values()) {
            words.with(part.code(), names.own(method, step, part));
        }
        return Optional.of(words.done()).filter(written -> !written.isEmpty());
    }

    private String openAgain(String because) {
        return reader.text("amends.panel.open-again." + because);
    }
}
