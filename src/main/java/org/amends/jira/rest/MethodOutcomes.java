package org.amends.jira.rest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.grack.nanojson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.amends.apology.method.Method;
import org.amends.apology.method.MethodChange;
import org.amends.apology.method.MethodChanges;
import org.amends.apology.method.MethodDocument;
import org.amends.apology.method.StepId;
import org.amends.jira.method.MethodDesk;
import org.amends.jira.method.MethodMoves;
import org.amends.jira.method.StepWords;
import org.amends.jira.panel.Json;
import org.amends.jira.store.MethodHistory;
import org.springframework.stereotype.Component;

/** What becomes of changes to methods, as it is told over REST in the words of who is signed in. */
@Component
public class MethodOutcomes {
    private final MethodDesk desk;
    private final MethodAnswers answers;
    private final JiraAuthenticationContext authentication;

    public MethodOutcomes(
            MethodDesk desk, MethodAnswers answers, @ComponentImport JiraAuthenticationContext authentication) {
        this.desk = desk;
        this.answers = answers;
        this.authentication = authentication;
    }

    /** What became of a change, or would become of it. */
    JsonObject done(MethodDesk.Outcome.Done done) {
        StepWords words = answers.words();
        return new Json()
                .with("id", done.method().id())
                .with("version", done.method().version())
                .with("revision", done.now().revision())
                .with(
                        "changes",
                        done.changes().stream()
                                .map(change -> change(change, done.method(), words))
                                .toList())
                .with(answers.told(done.method()))
                .done();
    }

    /** What moving does to open apologies: how many they are, and which would lose what. */
    JsonObject effect(MethodMoves.Effect effect) {
        StepWords words = answers.words();
        return new Json()
                .with("open", effect.open())
                .with("lookedAt", effect.lookedAt())
                .with("left", effect.left())
                .with(
                        "next",
                        effect.next().isPresent() ? Optional.of(effect.next().getAsLong()) : Optional.empty())
                .with(
                        "losing",
                        effect.losing().stream()
                                .map(losing -> losing(losing, words))
                                .toList())
                .done();
    }

    private static JsonObject losing(MethodMoves.Losing losing, StepWords words) {
        return new Json()
                .with("issue", losing.issueKey())
                .with("steps", losing.steps().stream().map(StepId::value).toList())
                .with(
                        "labels",
                        losing.steps().stream()
                                .map(step -> words.label(losing.method(), step))
                                .toList())
                .done();
    }

    private JsonObject change(MethodChange change, Method method, StepWords words) {
        return new Json()
                .with("path", change.path().code())
                .with("kind", change.kind().code())
                .with("before", change.before())
                .with("after", change.after())
                .with("words", new ChangeWords(authentication.getI18nHelper(), words, method).of(change))
                .done();
    }

    /** Both sides, where somebody changed the method meanwhile: what stands now, by whom and since when, and how what was sent differs. */
    JsonObject stale(MethodHistory now, Optional<Method> sent) {
        Optional<Method> stands = desk.draft(now).or(() -> desk.newest(now));
        StepWords words = answers.words();
        return new Json()
                .with("revision", now.revision())
                .with("last", now.last().map(deed -> new Json()
                        .with("what", deed.what().code())
                        .with(answers.deed(deed))
                        .done()))
                .with("theirs", stands.map(MethodDocument::write))
                .with("yours", sent.map(MethodDocument::write))
                .with(
                        "changes",
                        stands
                                .flatMap(theirs -> sent.map(yours -> MethodChanges.between(theirs, yours)))
                                .orElse(List.of())
                                .stream()
                                .map(change -> change(change, sent.orElseThrow(), words))
                                .toList())
                .done();
    }
}
