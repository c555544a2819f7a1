package org.amends.jira.store;

import com.grack.nanojson.JsonObject;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** The section {@code portal}: {@code {"card": true|false}}, whether customers see the card of who took responsibility. */
@Component
public final class PortalSection {
    private static final String NAME = "portal";

    private final PlanSections sections;

    /** A section of the plan. */
    public PortalSection(PlanSections sections) {
        this.sections = sections;
    }

    /** Whether customers of a project see the card; not, where no admin said so. */
    public boolean showsCard(long projectId) {
        return sections.holding(projectId, NAME, Boolean.class, PortalSection::read)
                .orElse(false);
    }

    /** What was chosen for a project, or (empty) for all projects. */
    public Optional<Boolean> own(OptionalLong projectId) {
        return sections.own(projectId, NAME, Boolean.class, PortalSection::read);
    }

    /** Keeps it for a project, or (empty) for all projects. */
    public void keep(OptionalLong projectId, boolean card) {
        sections.keep(projectId, NAME, json(card));
    }

    /** Lets what holds for all projects, or what ships, hold again. */
    public void drop(OptionalLong projectId) {
        sections.drop(projectId, NAME);
    }

    /**
     * Reads what {@link #json} wrote.
     *
     * @throws RuntimeException naming the field, when it is no such section
     */
    public static boolean read(JsonObject json) {
        return new Fields(json).flag("card");
    }

    /** As it is kept, and as the admin's page sends it. */
    public static JsonObject json(boolean card) {
        JsonObject json = new JsonObject();
        json.put("card", card);
        return json;
    }
}
