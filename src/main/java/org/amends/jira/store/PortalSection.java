package org.amends.jira.store;

import com.grack.nanojson.JsonObject;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** The section {@code portal}: {@code {"card": true|false, "verify": true|false}}, what customers see of Amends. */
@Component
public final class PortalSection {
    private static final String NAME = "portal";

    private final PlanSections sections;

    /** A section of the plan. */
    public PortalSection(PlanSections sections) {
        this.sections = sections;
    }

    /**
     * What customers see: the card of who took responsibility; and the question whether it is solved, by a link that an agent
     * sends them.
     */
    public record Shown(boolean card, boolean verify) {
        /** As it ships. */
        public static final Shown NOTHING = new Shown(false, false);
    }

    /** What holds for a project; nothing is shown where no admin said so. */
    public Shown holding(long projectId) {
        return sections.holding(projectId, NAME, Shown.class, PortalSection::read)
                .orElse(Shown.NOTHING);
    }

    /** What was chosen for a project, or (empty) for all projects. */
    public Optional<Shown> own(OptionalLong projectId) {
        return sections.own(projectId, NAME, Shown.class, PortalSection::read);
    }

    /** Keeps it for a project, or (empty) for all projects. */
    public void keep(OptionalLong projectId, Shown shown) {
        sections.keep(projectId, NAME, json(shown));
    }

    /** Lets what holds for all projects, or what ships, hold again. */
    public void drop(OptionalLong projectId) {
        sections.drop(projectId, NAME);
    }

    /**
     * Reads what {@link #json} wrote, now or before there was a question.
     *
     * @throws RuntimeException naming the field, when it is no such section
     */
    public static Shown read(JsonObject json) {
        return new Shown(new Fields(json).flag("card"), json.has("verify") && new Fields(json).flag("verify"));
    }

    /** As it is kept, and as the admin's page sends it. */
    public static JsonObject json(Shown shown) {
        JsonObject json = new JsonObject();
        json.put("card", shown.card());
        json.put("verify", shown.verify());
        return json;
    }
}
