package org.amends.jira.store;

import com.grack.nanojson.JsonObject;
import java.util.Optional;
import java.util.OptionalLong;
import org.amends.apology.reparation.GateHolds;
import org.springframework.stereotype.Component;

/** The section {@code gate}: {@code {"holds": "goodwill"|"valued"|"off"}}, what waits for the steps before it. */
@Component
public final class GateSection {
    private static final String NAME = "gate";

    private final PlanSections sections;

    /** A section of the plan. */
    public GateSection(PlanSections sections) {
        this.sections = sections;
    }

    /** What the gate holds in a project; goodwill, where no admin said so. */
    public GateHolds holding(long projectId) {
        return sections.holding(projectId, NAME, GateHolds.class, GateSection::read)
                .orElse(GateHolds.GOODWILL);
    }

    /** What was chosen for a project, or (empty) for all projects. */
    public Optional<GateHolds> own(OptionalLong projectId) {
        return sections.own(projectId, NAME, GateHolds.class, GateSection::read);
    }

    /** Keeps it for a project, or (empty) for all projects. */
    public void keep(OptionalLong projectId, GateHolds holds) {
        sections.keep(projectId, NAME, json(holds));
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
    public static GateHolds read(JsonObject json) {
        return new Fields(json).word("holds", GateHolds.class);
    }

    /** As it is kept, and as the admin's page sends it. */
    public static JsonObject json(GateHolds holds) {
        JsonObject json = new JsonObject();
        json.put("holds", holds.code());
        return json;
    }
}
