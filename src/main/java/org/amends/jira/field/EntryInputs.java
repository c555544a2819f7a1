package org.amends.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.util.I18nHelper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amends.apology.reparation.GateHolds;
import org.amends.apology.reparation.LossKind;
import org.amends.apology.reparation.ReparationForm;
import org.amends.apology.word.Coded;
import org.amends.jira.rest.ScreenReparations;

/** The inputs of the field <em>Reparation entry</em>, as its template wants them; escaped, as in {@link OrderWords}. */
record EntryInputs(I18nHelper words, String fieldId) {
    /** The words of the reparation dialog, by the names under which the template has them. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("questionHtml", "amends.entry.question"),
            Map.entry("nothingHtml", "amends.entry.nothing"),
            Map.entry("restitutionHtml", "amends.panel.reparation.restitution"),
            Map.entry("goodwillHtml", "amends.panel.reparation.goodwill"),
            Map.entry("formHtml", "amends.panel.reparation.form"),
            Map.entry("valueHtml", "amends.panel.reparation.value"),
            Map.entry("currencyHtml", "amends.panel.reparation.currency"),
            Map.entry("lostHtml", "amends.panel.reparation.lost"),
            Map.entry("lostValueHtml", "amends.panel.reparation.lost-value"),
            Map.entry("lostCurrencyHtml", "amends.panel.reparation.lost-currency"),
            Map.entry("toldHtml", "amends.panel.reparation.told-when"),
            Map.entry("toldHintHtml", "amends.entry.told-when.hint"),
            Map.entry("approverHtml", "amends.panel.reparation.approver"),
            Map.entry("approverHintHtml", "amends.panel.reparation.approver.hint"),
            Map.entry("noteHtml", "amends.panel.note"),
            Map.entry("reasonHtml", "amends.panel.gate.reason"));

    Map<String, Object> of(ScreenReparations.Asked asked, Issue issue) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("fieldIdHtml", Escaped.html(fieldId));
        if (asked instanceof ScreenReparations.Told told) {
            shown.put("toldWhyHtml", html(told.key()));
            return shown;
        }
        ScreenReparations.Enters enters = (ScreenReparations.Enters) asked;
        WORDS.forEach((name, key) -> shown.put(name, html(key)));
        shown.put("issueHtml", issue.getId().toString());
        shown.put("issueKeyHtml", Escaped.html(issue.getKey()));
        // Sent with the rest and kept as the reparation's id: so a screen that is sent twice enters once.
        shown.put("onceHtml", UUID.randomUUID().toString());
        shown.put("formsHtml", options(forms()));
        shown.put("lossesHtml", options(losses()));
        shown.put("holdsHtml", enters.holds().code());
        if (!enters.missing().isEmpty() || enters.resolutionMissing()) {
            shown.put("gateHtml", gate(enters));
        }
        if (!enters.gestures()) {
            shown.put("noGesturesHtml", html("amends.panel.no-goodwill"));
        }
        return shown;
    }

    private String gate(ScreenReparations.Enters enters) {
        String steps = enters.missing().stream().map(Escaped::html).collect(Collectors.joining("</li><li>"));
        String list = steps.isEmpty() ? "" : "<ul><li>" + steps + "</li></ul>";
        String missing =
                enters.holds() == GateHolds.VALUED ? "amends.panel.gate.missing.valued" : "amends.panel.gate.missing";
        String resolution = enters.resolutionMissing() ? "<p>" + html("amends.entry.gate.resolution") + "</p>" : "";
        return (list.isEmpty() ? "" : "<p>" + html(missing) + "</p>" + list) + resolution;
    }

    private Stream<Option> forms() {
        return Stream.of(ReparationForm.values())
                .map(Coded::code)
                .map(code -> new Option(code, "amends.panel.form." + code));
    }

    private Stream<Option> losses() {
        return Stream.concat(
                Stream.of(new Option("", "amends.panel.lost.none")),
                Stream.of(LossKind.values())
                        .map(Coded::code)
                        .map(code -> new Option(code, "amends.panel.lost." + code)));
    }

    private record Option(String code, String key) {}

    private String options(Stream<Option> options) {
        List<String> all = options.map(option ->
                        "<option value=\"" + Escaped.html(option.code()) + "\">" + html(option.key()) + "</option>")
                .toList();
        return String.join("", all);
    }

    private String html(String key) {
        return Escaped.html(words.getText(key));
    }
}
