package org.amends.jira.store;

import com.grack.nanojson.JsonObject;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** The section {@code owners}: {@code {"user": "<user key>", "group": "<name>"}}, either of which may be missing. */
@Component
public final class OwnersSection {
    private static final String NAME = "owners";

    private final PlanSections sections;

    /** A section of the plan. */
    public OwnersSection(PlanSections sections) {
        this.sections = sections;
    }

    /** What holds in a project; nobody is named where no admin did. */
    public Fallback holding(long projectId) {
        return sections.holding(projectId, NAME, Fallback.class, OwnersSection::read)
                .orElse(Fallback.NONE);
    }

    /** What was chosen for a project, or (empty) for all projects. */
    public Optional<Fallback> own(OptionalLong projectId) {
        return sections.own(projectId, NAME, Fallback.class, OwnersSection::read);
    }

    /** Keeps it for a project, or (empty) for all projects. */
    public void keep(OptionalLong projectId, Fallback fallback) {
        sections.keep(projectId, NAME, json(fallback));
    }

    /** Lets what holds for all projects, or what ships, hold again. */
    public void drop(OptionalLong projectId) {
        sections.drop(projectId, NAME);
    }

    /** Reads what {@link #json} wrote; a text that is blank names nobody. */
    public static Fallback read(JsonObject json) {
        return new Fallback(text(json, "user"), text(json, "group"));
    }

    /** As it is kept, and as the admin's page sends it. */
    public static JsonObject json(Fallback fallback) {
        JsonObject json = new JsonObject();
        fallback.user().ifPresent(key -> json.put("user", key));
        fallback.group().ifPresent(name -> json.put("group", name));
        return json;
    }

    private static Optional<String> text(JsonObject json, String name) {
        return Optional.ofNullable(json.getString(name)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
