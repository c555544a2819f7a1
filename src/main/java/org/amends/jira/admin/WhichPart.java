package org.amends.jira.admin;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.grack.nanojson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.amends.apology.method.Aspect;
import org.amends.apology.method.Method;
import org.amends.apology.method.WhichCondition;
import org.amends.apology.method.WhichRule;
import org.amends.jira.issue.Vocabulary;
import org.amends.jira.method.StepWords;
import org.amends.jira.panel.Json;
import org.amends.jira.store.StartsSection;
import org.amends.jira.store.WhichSection;
import org.amends.jira.which.RuledMethod;
import org.springframework.stereotype.Component;

/** The section {@code which}: which method, when. */
@Component
public final class WhichPart implements PlanPart {
    private static final int MOST_RULES = 50;
    private static final int MOST_CONDITIONS = 10;
    private static final int MOST_VALUES = 50;
    private static final int LONGEST = 2_000;

    private final WhichSection section;
    private final WhichCheck check;
    private final RuledMethod methods;
    private final JiraAuthenticationContext authentication;

    /** A section of the plan, held against Jira. */
    public WhichPart(
            WhichSection section,
            WhichCheck check,
            RuledMethod methods,
            @ComponentImport JiraAuthenticationContext authentication) {
        this.section = section;
        this.check = check;
        this.methods = methods;
        this.authentication = authentication;
    }

    /** The methods, and what conditions choose from, for the page. */
    JsonObject choices() {
        Json json = new Json()
                .with(
                        "method",
                        methods.all(OptionalLong.empty()).stream()
                                .map(this::method)
                                .map(WhichPart::choice)
                                .toList());
        Stream.of(Aspect.values())
                .filter(aspect -> !check.choices(aspect).isEmpty())
                .forEach(aspect -> json.with(
                        aspect.code(),
                        check.choices(aspect).stream().map(WhichPart::choice).toList()));
        return json.with("slas", check.slas().stream().map(WhichPart::choice).toList())
                .done();
    }

    /** What starts an apology, held against the same Jira. */
    StartsPart starts(StartsSection starts) {
        return new StartsPart(starts, check);
    }

    private Vocabulary.Word method(Method method) {
        return new Vocabulary.Word(
                method.id(), StepWords.in(authentication.getI18nHelper()).name(method));
    }

    private static JsonObject choice(Vocabulary.Word word) {
        return new Json().with("id", word.id()).with("name", word.name()).done();
    }

    @Override
    public String name() {
        return WhichSection.NAME;
    }

    @Override
    public Optional<JsonObject> own(OptionalLong project) {
        return section.own(project).map(WhichSection::json);
    }

    @Override
    public JsonObject holding(OptionalLong project) {
        return WhichSection.json(
                section.own(project).or(() -> section.own(OptionalLong.empty())).orElse(List.of()));
    }

    @Override
    public Runnable read(Draft draft, Optional<Project> project) {
        List<Draft> given = draft.inners("rules");
        draft.require(given.size() <= MOST_RULES, "rules", "which-most", Integer.toString(MOST_RULES));
        List<WhichRule> rules = given.stream()
                .limit(MOST_RULES)
                .map(rule -> rule(rule, project))
                .toList();
        return () -> section.keep(PlanPart.idOf(project), rules);
    }

    private WhichRule rule(Draft draft, Optional<Project> project) {
        String method = draft.text("method");
        boolean there = methods.all(PlanPart.idOf(project)).stream()
                .anyMatch(known -> known.id().equals(method));
        draft.require(there, "method", "which-method", method);
        List<Draft> conditions = draft.has("when") ? draft.inners("when") : List.of();
        draft.require(conditions.size() <= MOST_CONDITIONS, "when", "which-most", Integer.toString(MOST_CONDITIONS));
        return new WhichRule(
                method,
                conditions.stream()
                        .limit(MOST_CONDITIONS)
                        .map(condition -> condition(condition, project))
                        .toList());
    }

    private WhichCondition condition(Draft draft, Optional<Project> project) {
        int before = draft.refusals().size();
        Aspect aspect = draft.word("aspect", Aspect.class);
        List<String> is =
                draft.has("is") ? draft.texts("is").stream().map(String::strip).toList() : List.of();
        draft.require(is.size() <= MOST_VALUES, "is", "which-most", Integer.toString(MOST_VALUES));
        draft.require(
                is.stream().allMatch(value -> value.length() <= LONGEST),
                "is",
                "which-long",
                Integer.toString(LONGEST));
        if (draft.refusals().size() == before) {
            check.against(draft, aspect, is, project);
        }
        return new WhichCondition(aspect, is);
    }

    @Override
    public void drop(OptionalLong project) {
        section.drop(project);
    }
}
