package org.amends.jira.store;

import com.grack.nanojson.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.amends.apology.word.Coded;
import org.springframework.stereotype.Component;

/**
 * The section {@code task}: {@code {"make": "task"|"queue", "project": "<id>", "type": "<id>", "link": "<id>", "fields":
 * {"<field id>": "<value>"}}}, of which all but {@code make} may be missing.
 */
@Component
public final class TaskSection {
    /** Its name among the sections. */
    public static final String NAME = "task";

    private final PlanSections sections;

    /** A section of the plan. */
    public TaskSection(PlanSections sections) {
        this.sections = sections;
    }

    /** What holds in a project. */
    public TaskTarget holding(long projectId) {
        return sections.holding(projectId, NAME, TaskTarget.class, TaskSection::read)
                .orElse(TaskTarget.SHIPPED);
    }

    /** What holds in a project, or (empty) where a project chose nothing. */
    public TaskTarget holding(OptionalLong projectId) {
        return own(projectId).or(() -> own(OptionalLong.empty())).orElse(TaskTarget.SHIPPED);
    }

    /** What was chosen for a project, or (empty) for all projects. */
    public Optional<TaskTarget> own(OptionalLong projectId) {
        return sections.own(projectId, NAME, TaskTarget.class, TaskSection::read);
    }

    /** Keeps it for a project, or (empty) for all projects. */
    public void keep(OptionalLong projectId, TaskTarget target) {
        sections.keep(projectId, NAME, json(target));
    }

    /** Lets what holds for all projects, or what ships, hold again. */
    public void drop(OptionalLong projectId) {
        sections.drop(projectId, NAME);
    }

    /**
     * Reads what {@link #json} wrote; a text that is blank counts as missing.
     *
     * @throws RuntimeException where something has another type
     */
    public static TaskTarget read(JsonObject json) {
        return new TaskTarget(
                text(json, "make")
                        .flatMap(code -> Coded.of(TaskTarget.Make.class, code))
                        .orElseThrow(() -> new IllegalArgumentException("make: expected task or queue")),
                id(json, "project"),
                text(json, "type"),
                id(json, "link"),
                fields(json));
    }

    private static Map<String, String> fields(JsonObject json) {
        Map<String, String> fields = new LinkedHashMap<>();
        Optional.ofNullable(json.getObject("fields"))
                .ifPresent(given -> given.forEach((id, value) -> fields.put(id, (String) value)));
        return fields;
    }

    /** As it is kept, and as the admin's page sends it. */
    public static JsonObject json(TaskTarget target) {
        JsonObject json = new JsonObject();
        json.put("make", target.make().code());
        target.project().ifPresent(id -> json.put("project", Long.toString(id)));
        target.type().ifPresent(id -> json.put("type", id));
        target.link().ifPresent(id -> json.put("link", Long.toString(id)));
        if (!target.fields().isEmpty()) {
            JsonObject fields = new JsonObject();
            fields.putAll(new TreeMap<>(target.fields()));
            json.put("fields", fields);
        }
        return json;
    }

    private static Optional<String> text(JsonObject json, String name) {
        return Optional.ofNullable((String) json.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static OptionalLong id(JsonObject json, String name) {
        return text(json, name).map(id -> OptionalLong.of(Long.parseLong(id))).orElse(OptionalLong.empty());
    }
}
