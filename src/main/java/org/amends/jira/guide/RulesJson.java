package org.amends.jira.guide;

import com.atlassian.jira.util.I18nHelper;
import com.grack.nanojson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.jira.panel.HarmlessJson;
import org.amends.jira.panel.Json;
import org.amends.tone.Absence;
import org.amends.tone.Label;
import org.amends.tone.Rule;

/** The rules of the reply review, label by label, as a page draws them. */
final class RulesJson {
    private RulesJson() {}

    static String of(List<Rule> rules, I18nHelper words) {
        return HarmlessJson.of(new Json()
                .with("parts", labels(Label.Kind.ELEMENT, rules, words))
                .with("faults", labels(Label.Kind.FAULT, rules, words))
                .with(
                        "absences",
                        Stream.of(Absence.values())
                                .map(absence -> words.getText("amends.review." + absence.id()))
                                .toList())
                .done());
    }

    private static List<JsonObject> labels(Label.Kind kind, List<Rule> rules, I18nHelper words) {
        String names = kind == Label.Kind.FAULT ? "amends.review.fault." : "amends.review.part.";
        return Stream.of(Label.values())
                .filter(label -> label.kind() == kind)
                .map(label -> new Json()
                        .with("id", label.id())
                        .with("name", words.getText(names + label.id()))
                        .with(
                                "rules",
                                rules.stream()
                                        .filter(rule -> rule.label().equals(Optional.of(label)))
                                        .map(RulesJson::rule)
                                        .toList())
                        .done())
                .toList();
    }

    private static JsonObject rule(Rule rule) {
        return new Json()
                .with("means", rule.means())
                .with("why", rule.why())
                .with("good", rule.good())
                .with("bad", rule.bad())
                .done();
    }
}
