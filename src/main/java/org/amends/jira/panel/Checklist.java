package org.amends.jira.panel;

import com.grack.nanojson.JsonObject;
import java.time.Instant;
import java.util.List;
import org.amends.apology.Apology;
import org.amends.apology.StepState;
import org.amends.apology.method.Stage;

/** The steps of an apology by stage, with their names and how far each has come; what a step asks stands in the scripts. */
record Checklist(Reader reader, String issueKey, KnownProblems problems) {

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

    private static JsonObject method(Apology apology) {
        return new Json()
                .with("id", apology.method().id())
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
                        stage,
                        stage.steps().stream()
                                .map(step -> apology.step(step.id()))
                                .toList()))
                .toList();
    }

    private JsonObject stage(Stage stage, List<StepState> steps) {
        List<StepState> required =
                steps.stream().filter(state -> state.step().required()).toList();
        long done = required.stream().filter(state -> !state.isOpen()).count();
        return new Json()
                .with("id", stage.id())
                .with("label", reader.text("amends.stage." + stage.id()))
                .with(progress(done, required.size()))
                .with("steps", steps.stream().map(this::step).toList())
                .done();
    }

    private JsonObject step(StepState state) {
        return new Json()
                .with("id", state.step().id().value())
                .with("label", reader.text("amends.step." + state.step().id().value() + ".label"))
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

    private String openAgain(String because) {
        return reader.text("amends.panel.open-again." + because);
    }
}
