package org.amends.jira.admin;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.grack.nanojson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amends.jira.panel.Json;
import org.amends.jira.review.Reviewers;
import org.amends.jira.store.OwnPhrase;
import org.amends.jira.store.ReplyRules;
import org.amends.jira.store.ReviewSection;
import org.amends.tone.Absence;
import org.amends.tone.Label;
import org.springframework.stereotype.Component;

/** The section {@code review}. */
@Component
public final class ReviewPart implements PlanPart {
    private static final int MOST_PHRASES = 100;
    private static final int PHRASE = 80;

    /** Signs by which people write patterns; they would match nothing, and nobody would be told. */
    private static final String PATTERN = ".*[*|\\\\^].*";

    private static final int WHY = 200;

    private final ReviewSection section;
    private final Reviewers reviewers;
    private final JiraAuthenticationContext authentication;

    /** A section of the plan. */
    public ReviewPart(
            ReviewSection section, Reviewers reviewers, @ComponentImport JiraAuthenticationContext authentication) {
        this.section = section;
        this.reviewers = reviewers;
        this.authentication = authentication;
    }

    /** The hints that an administrator can switch off on the page, each with its words. */
    List<JsonObject> rules() {
        I18nHelper words = authentication.getI18nHelper();
        Stream<JsonObject> faults = reviewers.rules().stream()
                .filter(rule -> rule.label().filter(Label::isFault).isPresent())
                .map(rule -> rule(
                        rule.id(),
                        words.getText("amends.review.fault."
                                        + rule.label().get().id()) + ": " + rule.means()));
        Stream<JsonObject> absences = Stream.of(Absence.values())
                .map(absence -> rule(absence.id(), words.getText("amends.review." + absence.id())));
        return Stream.concat(faults, absences).toList();
    }

    private static JsonObject rule(String id, String label) {
        return new Json().with("id", id).with("label", label).done();
    }

    @Override
    public String name() {
        return "review";
    }

    @Override
    public Optional<JsonObject> own(OptionalLong project) {
        return section.own(project).map(ReviewSection::json);
    }

    @Override
    public JsonObject holding(OptionalLong project) {
        return ReviewSection.json(
                section.own(project).or(() -> section.own(OptionalLong.empty())).orElse(ReplyRules.SHIPPED));
    }

    @Override
    public Runnable read(Draft draft, Optional<Project> project) {
        List<OwnPhrase> phrases = phrases(draft);
        Set<String> off = off(draft, phrases);
        ReplyRules rules = new ReplyRules(draft.flag("review"), draft.maybeFlag("live"), off, phrases);
        return () -> section.keep(PlanPart.idOf(project), rules);
    }

    private Set<String> off(Draft draft, List<OwnPhrase> phrases) {
        Set<String> off = draft.has("off") ? new TreeSet<>(draft.texts("off")) : Set.of();
        Set<String> known = reviewers.ids(phrases);
        off.stream().filter(id -> !known.contains(id)).forEach(id -> draft.refuse("off", "plan-review-rule", id));
        return off;
    }

    private List<OwnPhrase> phrases(Draft draft) {
        List<Draft> given = draft.has("phrases") ? draft.inners("phrases") : List.of();
        draft.require(given.size() <= MOST_PHRASES, "phrases", "plan-review-most", Integer.toString(MOST_PHRASES));
        List<OwnPhrase> phrases = given.stream()
                .limit(MOST_PHRASES)
                .map(this::phrase)
                .flatMap(Optional::stream)
                .toList();
        long different = phrases.stream().map(OwnPhrase::ruleId).distinct().count();
        draft.require(different == phrases.size(), "phrases", "plan-review-twice");
        return phrases;
    }

    private Optional<OwnPhrase> phrase(Draft draft) {
        String words = draft.line("phrase", PHRASE).orElse("");
        String why = draft.line("why", WHY).orElse("");
        String fault = draft.text("fault");
        boolean known = Reviewers.FAULTS_OF_PHRASES.stream()
                .anyMatch(label -> label.id().equals(fault));
        draft.require(known, "fault", "one-of", faults());
        draft.require(!why.isEmpty(), "why", "plan-review-why");
        Optional<OwnPhrase> phrase = Optional.of(new OwnPhrase(words, fault, why))
                .filter(one -> known && words.length() <= PHRASE && reviewers.takes(one));
        draft.require(phrase.isPresent() || !known, "phrase", "plan-review-phrase");
        draft.require(!words.matches(PATTERN), "phrase", "plan-review-signs");
        return phrase;
    }

    private static String faults() {
        return Reviewers.FAULTS_OF_PHRASES.stream().map(Label::id).collect(Collectors.joining(", "));
    }

    @Override
    public void drop(OptionalLong project) {
        section.drop(project);
    }
}
