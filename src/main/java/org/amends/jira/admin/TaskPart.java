package org.amends.jira.admin;

import com.atlassian.jira.project.Project;
import com.grack.nanojson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.amends.apology.Refusal;
import org.amends.jira.followup.TaskCheck;
import org.amends.jira.store.Settings;
import org.amends.jira.store.TaskSection;
import org.amends.jira.store.TaskTarget;

/** The section {@code task}: what becomes of a follow-up that falls due. Held against Jira in each project where it would hold. */
record TaskPart(TaskSection tasks, TaskCheck check, Settings settings, ServiceProjects projects) implements PlanPart {
    private static final int LONGEST = 255;

    /** One project's fault is none of a section for all: the health page names it. */
    private static final String NO_ACCOUNT = "task-account";

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
        TaskTarget target = new TaskTarget(
                draft.word("make", TaskTarget.Make.class),
                id(draft, "project"),
                draft.line("type", LONGEST),
                id(draft, "link"),
                draft.has("fields") ? fields(draft.inner("fields")) : Map.of());
        if (draft.refusals().isEmpty()) {
            where(project)
                    .flatMap(place -> check.against(place, target).stream())
                    .filter(refusal -> project.isPresent() || !refusal.code().equals(NO_ACCOUNT))
                    .map(TaskPart::named)
                    .distinct()
                    .forEach(draft::add);
        }
        return () -> tasks.keep(PlanPart.idOf(project), target);
    }

    /** The project itself; or all that are switched on and chose nothing of their own. */
    private Stream<Project> where(Optional<Project> project) {
        List<Project> found = project.map(List::of).orElseGet(() -> projects.all().stream()
                .filter(each -> tasks.own(OptionalLong.of(each.getId())).isEmpty())
                .toList());
        return found.stream().filter(each -> settings.switchedOn(each.getId()).isPresent());
    }

    private static Refusal named(Refusal refusal) {
        String field = refusal.field().startsWith("task.") ? refusal.field() : "task." + refusal.field();
        return new Refusal(field, refusal.code(), refusal.args());
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
