package org.amends.jira.store;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.amends.apology.method.Aspect;
import org.amends.apology.method.WhichCondition;
import org.amends.apology.method.WhichRule;
import org.springframework.stereotype.Component;

/**
 * The section {@code which}: {@code {"rules": [{"method": "<id>", "when": [{"aspect": "priority", "is": ["1"]}, ...]}, ...]}}, rules from top to
 * bottom. Projects, issue types and priorities stand there by id.
 */
@Component
public final class WhichSection {
    public static final String NAME = "which";

    private final PlanSections sections;

    /** What is kept. */
    private record Kept(List<WhichRule> rules) {}

    /** A section of the plan. */
    public WhichSection(PlanSections sections) {
        this.sections = sections;
    }

    /** The rules of a project; none, where no admin wrote any. */
    public List<WhichRule> holding(long projectId) {
        return sections.holding(projectId, NAME, Kept.class, WhichSection::kept)
                .map(Kept::rules)
                .orElse(List.of());
    }

    /** What was chosen for a project, or (empty) for all projects. */
    public Optional<List<WhichRule>> own(OptionalLong projectId) {
        return sections.own(projectId, NAME, Kept.class, WhichSection::kept).map(Kept::rules);
    }

    /** Keeps them for a project, or (empty) for all projects. */
    public void keep(OptionalLong projectId, List<WhichRule> rules) {
        sections.keep(projectId, NAME, json(rules));
    }

    /** Lets what holds for all projects, or what ships, hold again. */
    public void drop(OptionalLong projectId) {
        sections.drop(projectId, NAME);
    }

    /** As it is kept, and as the admin's page sends it. */
    public static JsonObject json(List<WhichRule> rules) {
        JsonObject json = new JsonObject();
        json.put("rules", new JsonArray(rules.stream().map(WhichSection::rule).toList()));
        return json;
    }

    private static JsonObject rule(WhichRule rule) {
        JsonObject json = new JsonObject();
        json.put("method", rule.method());
        json.put(
                "when",
                new JsonArray(rule.when().stream().map(WhichSection::condition).toList()));
        return json;
    }

    private static JsonObject condition(WhichCondition condition) {
        JsonObject json = new JsonObject();
        json.put("aspect", condition.aspect().code());
        json.put("is", new JsonArray(condition.is()));
        return json;
    }

    private static Kept kept(JsonObject json) {
        return new Kept(new Fields(json)
                .inners("rules").stream()
                        .map(rule -> new WhichRule(
                                rule.text("method"),
                                rule.inners("when").stream()
                                        .map(WhichSection::condition)
                                        .toList()))
                        .toList());
    }

    private static WhichCondition condition(Fields json) {
        return new WhichCondition(json.word("aspect", Aspect.class), json.has("is") ? json.texts("is") : List.of());
    }
}
