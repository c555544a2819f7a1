package org.amends.jira.start;

import com.grack.nanojson.JsonObject;
import org.amends.apology.method.Method;
import org.amends.apology.method.Methods;
import org.amends.apology.method.Stage;
import org.amends.apology.method.Step;
import org.amends.jira.admin.PlanDesk;
import org.amends.jira.method.StepWords;
import org.amends.jira.panel.Json;
import org.amends.jira.panel.Reader;
import org.amends.jira.store.StartChoice;
import org.amends.jira.store.WhichSection;
import org.springframework.stereotype.Component;

/** The second choice, as the page shows it: each method with its stages. */
@Component
final class MethodJson {
    private final Methods methods;
    private final MethodRules rules;
    private final PlanDesk desk;
    private final SwitchedOn on;
    private final UndoJson undo;

    MethodJson(Methods methods, MethodRules rules, PlanDesk desk, SwitchedOn on, UndoJson undo) {
        this.methods = methods;
        this.rules = rules;
        this.desk = desk;
        this.on = on;
        this.undo = undo;
    }

    /** What holds, and what can be chosen. */
    JsonObject of(Reader reader) {
        return new Json()
                .with("done", rules.isChosen())
                .with("seen", desk.revision(WhichSection.NAME))
                .with("chosen", rules.chosen())
                .with("rules", rules.before().size())
                .with("elsewhere", on.having(WhichSection.NAME))
                .with(
                        "methods",
                        methods.usable(MethodRules.NO_PROJECT).stream()
                                .map(one -> method(one, reader.steps()))
                                .toList())
                .with("undo", undo.of(StartChoice.METHOD, reader))
                .done();
    }

    private JsonObject method(Method method, StepWords words) {
        return new Json()
                .with("id", method.id())
                .with("name", words.name(method))
                .with("ships", method.id().equals(methods.current().id()))
                .with("steps", method.steps().size())
                .with("required", method.steps().stream().filter(Step::required).count())
                .with(
                        "stages",
                        method.stages().stream()
                                .map(stage -> stage(method, stage, words))
                                .toList())
                .done();
    }

    private static JsonObject stage(Method method, Stage stage, StepWords words) {
        return new Json()
                .with("title", words.title(method, stage))
                .with("steps", stage.steps().size())
                .with("required", stage.steps().stream().filter(Step::required).count())
                .done();
    }
}
