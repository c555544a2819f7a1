package org.amends.jira.admin;

import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.grack.nanojson.JsonObject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.amends.jira.followup.TaskCheck;
import org.amends.jira.followup.TaskFields;
import org.amends.jira.issue.Vocabulary;
import org.amends.jira.panel.Json;
import org.amends.jira.store.Settings;
import org.amends.jira.store.TaskSection;
import org.amends.jira.store.TaskTarget;
import org.springframework.stereotype.Component;

/** The section {@code task}: what becomes of a follow-up that falls due. Held against Jira in each project where it would hold. */
@Component
public final class TaskPart implements PlanPart {
    private static final int LONGEST = 255;

    /** One project's fault is none of a section for all: the health page names it. */
    private static final String NO_ACCOUNT = "task-account";

    private final TaskSection tasks;
    private final TaskCheck check;
    private final TaskFields fields;
    private final Settings settings;
    private final ServiceProjects projects;
    private final IssueLinkTypeManager links;

    /** A section of the plan, held against Jira. */
    public TaskPart(
            TaskSection tasks,
            TaskCheck check,
            TaskFields fields,
            Settings settings,
            ServiceProjects projects,
            @ComponentImport IssueLinkTypeManager links) {
        this.tasks = tasks;
        this.check = check;
        this.fields = fields;
        this.settings = settings;
        this.projects = projects;
        this.links = links;
    }

    @Override
    public String name() {
        return TaskSection.NAME;
    }

    @Override
    public Optional<JsonObject> own(OptionalLong project) {
        return tasks.own(project).map(TaskSection::json);
    }

    @Override
    public JsonObject holding(OptionalLong project) {
        return TaskSection.json(tasks.holding(project));
    }

    @Override
    public Runnable read(Draft draft, Optional<Project> project) {
        TaskTarget target = target(draft);
        if (draft.refusals().isEmpty()) {
            where(project)
                    .flatMap(place -> check.against(place, target).stream())
                    .filter(refusal -> project.isPresent() || !refusal.code().equals(NO_ACCOUNT))
                    .distinct()
                    .forEach(draft::add);
        }
        return () -> tasks.keep(PlanPart.idOf(project), target);
    }

    /** The types of links, by name. */
    List<JsonObject> linkTypes() {
        return links.getIssueLinkTypes().stream()
                .map(type -> new Vocabulary.Word(Long.toString(type.getId()), type.getName()))
                .sorted(Comparator.comparing(Vocabulary.Word::name, String.CASE_INSENSITIVE_ORDER))
                .map(TaskPart::choice)
                .toList();
    }

    /** The fields that Jira wants of such a task, and those that are given; nothing is kept. */
    List<JsonObject> wanted(Draft draft, Optional<Project> project) {
        TaskTarget target = target(draft);
        return draft.refusals().isEmpty() ? wanted(target, project) : List.of();
    }

    private List<JsonObject> wanted(TaskTarget target, Optional<Project> project) {
        return Stream.concat(
                        where(project).flatMap(place -> check.wanted(place, target).stream()),
                        target.fields().keySet().stream())
                .distinct()
                .map(this::field)
                .sorted(Comparator.comparing((JsonObject field) -> field.getString("name")))
                .toList();
    }

    private JsonObject field(String id) {
        return new Json()
                .with("id", id)
                .with("name", fields.name(id))
                .with(
                        "choices",
                        fields.choices(id).stream().map(TaskPart::choice).toList())
                .done();
    }

    private static JsonObject choice(Vocabulary.Word word) {
        return new Json().with("id", word.id()).with("name", word.name()).done();
    }

    private static TaskTarget target(Draft draft) {
        return new TaskTarget(
                draft.word("make", TaskTarget.Make.class),
                id(draft, "project"),
                draft.line("type", LONGEST),
                id(draft, "link"),
                draft.has("fields") ? fields(draft.inner("fields")) : Map.of());
    }

    /** The project itself; or all that are switched on and chose nothing of their own. */
    private Stream<Project> where(Optional<Project> project) {
        List<Project> found = project.map(List::of).orElseGet(() -> projects.all().stream()
                .filter(each -> tasks.own(OptionalLong.of(each.getId())).isEmpty())
                .toList());
        return found.stream().filter(each -> settings.isOn(each.getId()));
    }

    private static OptionalLong id(Draft draft, String field) {
        String text = draft.text(field);
        boolean number = text.matches("\\d{1,18}");
        draft.require(number || text.isEmpty(), field, "number");
        return number ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    private static Map<String, String> fields(Draft draft) {
        Map<String, String> fields = new LinkedHashMap<>();
        draft.names().forEach(id -> fields.put(id, draft.text(id)));
        return fields;
    }

    @Override
    public void drop(OptionalLong project) {
        tasks.drop(project);
    }
}
