package org.amends.jira.workflow;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amends.apology.Requirement;
import org.amends.jira.method.StepWords;
import org.springframework.stereotype.Component;

/**
 * What condition and validator say: in their templates, whose variables are markup where they end with {@code Html}, and to who
 * is refused.
 */
@Component
public final class DemandWords {
    private final JiraAuthenticationContext signedIn;

    /** Words in the language of who is signed in. */
    public DemandWords(@ComponentImport JiraAuthenticationContext signedIn) {
        this.signedIn = signedIn;
    }

    /** For the form. */
    Map<String, Object> form(Demand demand) {
        return Map.of(
                "wantedNameHtml", text("amends.demand.wanted"),
                "wantedHintHtml", text("amends.demand.wanted.hint"),
                "wanted",
                        Arrays.stream(Requirement.values())
                                .map(one -> option(one, demand))
                                .toList(),
                "ofNameHtml", text("amends.demand.of"),
                "agentsHtml", text("amends.demand.of.agents"),
                "everybodyHtml", text("amends.demand.of.everybody"),
                "everybodyChosenHtml", demand.ofEverybody() ? "selected" : "");
    }

    private Map<String, String> option(Requirement one, Demand demand) {
        return Map.of(
                "codeHtml", one.code(),
                "nameHtml", Markup.of(name(one)),
                "chosenHtml", demand.requirements().contains(one) ? "checked" : "");
    }

    /** For the list of what stands on a transition. */
    Map<String, Object> view(Demand demand) {
        String wanted = demand.requirements().stream().map(this::name).collect(Collectors.joining(", "));
        return Map.of(
                "saidHtml",
                Markup.of(
                        demand.ofEverybody()
                                ? words().getText("amends.demand.view.everybody", wanted)
                                : words().getText("amends.demand.view", wanted)));
    }

    /** What an agent has to do first. */
    String toAnAgent(List<Requirement.Unmet> unmet) {
        return unmet.stream().map(this::missing).collect(Collectors.joining(" "));
    }

    /** Of the steps a customer learns nothing. */
    String toACustomer() {
        return words().getText("amends.demand.customer");
    }

    private String missing(Requirement.Unmet unmet) {
        String what = Stream.concat(
                        unmet.steps().stream().map(step -> StepWords.in(words()).label(unmet.method(), step)),
                        unmet.promises().stream()
                                .map(promise -> promise.what().isEmpty() ? promise.id() : promise.what()))
                .collect(Collectors.joining("; "));
        return words().getText("amends.demand.unmet." + unmet.requirement().code(), what);
    }

    private String name(Requirement one) {
        return words().getText("amends.requirement." + one.code());
    }

    private String text(String key) {
        return Markup.of(words().getText(key));
    }

    private I18nHelper words() {
        return signedIn.getI18nHelper();
    }
}
