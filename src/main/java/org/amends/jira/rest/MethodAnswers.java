package org.amends.jira.rest;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.grack.nanojson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amends.apology.method.Method;
import org.amends.apology.method.MethodDocument;
import org.amends.apology.method.MissingText;
import org.amends.apology.method.OutdatedText;
import org.amends.apology.method.Step;
import org.amends.apology.method.Wanted;
import org.amends.jira.method.MethodDesk;
import org.amends.jira.method.MethodMoves;
import org.amends.jira.method.StepWords;
import org.amends.jira.panel.HarmlessJson;
import org.amends.jira.panel.Json;
import org.amends.jira.panel.Readers;
import org.amends.jira.store.MethodDeed;
import org.amends.jira.store.MethodHistory;
import org.springframework.stereotype.Component;

/**
 * How methods stand, as it is told over REST in the words and the zone of who is signed in; harmless in a page. What became of a change
 * tells {@link MethodOutcomes}.
 */
@Component
public class MethodAnswers {
    private final MethodDesk desk;
    private final MethodMoves moves;
    private final Readers readers;
    private final ProjectManager projects;
    private final JiraAuthenticationContext authentication;

    public MethodAnswers(
            MethodDesk desk,
            MethodMoves moves,
            Readers readers,
            @ComponentImport ProjectManager projects,
            @ComponentImport JiraAuthenticationContext authentication) {
        this.desk = desk;
        this.moves = moves;
        this.readers = readers;
        this.projects = projects;
        this.authentication = authentication;
    }

    /** All methods, those that ship first; with a project, those that it may use. */
    String all(Optional<Project> project) {
        Stream<JsonObject> own = desk.own().stream()
                .filter(history -> project.isEmpty() || readable(history, project.get()))
                .map(history -> entry(history, open(history)));
        return HarmlessJson.of(new Json()
                .with(
                        "methods",
                        Stream.concat(desk.shipped().stream().map(this::entry), own)
                                .toList())
                .done());
    }

    /** Its own, and those of all projects once they are published: what is only drafted is for who drafts it. */
    private static boolean readable(MethodHistory history, Project project) {
        OptionalLong own = history.project();
        return own.isPresent()
                ? own.getAsLong() == project.getId()
                : history.newest().isPresent();
    }

    /** One method as who does not change it reads it: what is drafted is not theirs to see. */
    Optional<String> published(String id) {
        return told(id, history -> history.newest().isPresent(), history -> Optional.empty());
    }

    /** One method, with its versions, its draft, what its gate means and what it lacks; empty where there is none. */
    Optional<String> one(String id) {
        return told(id, history -> history.seq() > 0, desk::draft);
    }

    private Optional<String> told(
            String id, Predicate<MethodHistory> shown, Function<MethodHistory, Optional<Method>> draft) {
        return desk.shipped().stream()
                .filter(method -> method.id().equals(id))
                .findFirst()
                .map(this::shipped)
                .or(() ->
                        Optional.of(desk.history(id)).filter(shown).map(history -> own(history, draft.apply(history))))
                .map(HarmlessJson::of);
    }

    private JsonObject shipped(Method method) {
        return new Json()
                .with(entry(method))
                .with("versions", List.of())
                .with(told(method))
                .with("document", MethodDocument.write(method))
                .done();
    }

    private JsonObject own(MethodHistory history, Optional<Method> draft) {
        Optional<Method> newest = desk.newest(history);
        Map<Integer, Integer> open = open(history);
        return new Json()
                .with(entry(history, open))
                .with(
                        "versions",
                        history.published().stream()
                                .map(deed -> version(history, deed, open.getOrDefault(deed.version(), 0)))
                                .toList())
                .with(draft.or(() -> newest).map(this::told).orElseGet(JsonObject::new))
                .with("document", newest.map(MethodDocument::write))
                .with("draft", draft.map(MethodDocument::write))
                .done();
    }

    /** Of what is edited: the draft, else the newest version. */
    JsonObject told(Method method) {
        StepWords words = words();
        return new Json()
                .with("gate", gate(method, words))
                .with(
                        "missing",
                        MissingText.of(method, words::ships).stream()
                                .map(one -> text(one.path(), one.language()))
                                .toList())
                .with("outdated", outdated(method))
                .done();
    }

    private List<JsonObject> outdated(Method method) {
        return desk
                .newest(desk.history(method.id()))
                .map(published -> OutdatedText.of(published, method))
                .orElse(List.of())
                .stream()
                .map(one -> text(one.path(), one.language()))
                .toList();
    }

    private static JsonObject text(String path, String language) {
        return new Json().with("path", path).with("language", language).done();
    }

    /** What the gate means in the order of these steps. */
    private String gate(Method method, StepWords words) {
        Optional<List<Step>> before = method.beforeReparation();
        if (before.isEmpty() || before.get().isEmpty()) {
            return words.text().apply(before.isPresent() ? "amends.methods.gate.first" : "amends.methods.gate.none");
        }
        String steps =
                before.get().stream().map(step -> words.label(method, step)).collect(Collectors.joining("; "));
        return authentication.getI18nHelper().getText("amends.methods.gate", steps);
    }

    private JsonObject entry(Method method) {
        return new Json()
                .with("id", method.id())
                .with("name", method.name().byLanguage())
                .with("label", words().name(method))
                .with("newest", method.version())
                .with("draft", false)
                .with("revision", "none")
                .with("shipped", true)
                .with("retired", false)
                .with("open", byName(desk.open(method.id(), List.of(method.version()))))
                .done();
    }

    private JsonObject entry(MethodHistory history, Map<Integer, Integer> open) {
        Optional<Method> shown = desk.newest(history).or(() -> desk.draft(history));
        return new Json()
                .with("id", history.id())
                .with("name", shown.map(method -> method.name().byLanguage()).orElse(Map.of()))
                .with("label", shown.map(words()::name).orElse(history.id()))
                .with("project", project(history.project()))
                .with("newest", history.newest().map(MethodDeed::version))
                .with("draft", history.draft().isPresent())
                .with("revision", history.revision())
                .with("shipped", false)
                .with("retired", history.isRetired())
                .with("open", byName(open))
                .with(progress(history))
                .done();
    }

    /** How far open apologies were moved; nothing where none are. */
    JsonObject progress(MethodHistory history) {
        return new Json()
                .with("moving", moves.progress(history).map(progress -> new Json()
                        .with("to", progress.to())
                        .with("left", progress.left())
                        .done()))
                .done();
    }

    private Map<Integer, Integer> open(MethodHistory history) {
        return desk.open(
                history.id(),
                history.published().stream().map(MethodDeed::version).toList());
    }

    private static Map<String, Integer> byName(Map<Integer, Integer> open) {
        return open.entrySet().stream()
                .collect(Collectors.toMap(entry -> Integer.toString(entry.getKey()), Map.Entry::getValue));
    }

    /** A project that is gone is told by its number. */
    private Optional<String> project(OptionalLong id) {
        return id.isEmpty()
                ? Optional.empty()
                : Optional.of(Optional.ofNullable(projects.getProjectObj(id.getAsLong()))
                        .map(Project::getKey)
                        .orElse(Long.toString(id.getAsLong())));
    }

    private JsonObject version(MethodHistory history, MethodDeed deed, int open) {
        return new Json()
                .with("version", deed.version())
                .with("state", history.isRetired() ? "retired" : "published")
                .with(deed(deed))
                .with("open", open)
                .done();
    }

    /** When it was done, and by whom. */
    JsonObject deed(MethodDeed deed) {
        var reader = readers.reader(authentication.getLoggedInUser());
        return new Json()
                .with("at", deed.at().toString())
                .with("when", reader.when(deed.at()))
                .with("by", reader.name(deed.by()))
                .done();
    }

    /** What a document should have, or has instead, in the language of who is signed in. */
    String words(Wanted wanted) {
        return wanted.what() == Wanted.What.LITERAL
                ? wanted.toString()
                : authentication
                        .getI18nHelper()
                        .getText(
                                "amends.method-document." + wanted.what().code(),
                                wanted.args().toArray());
    }

    /** Names in the language of who is signed in. */
    StepWords words() {
        return StepWords.in(authentication.getI18nHelper());
    }
}
