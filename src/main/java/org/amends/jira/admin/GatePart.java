package org.amends.jira.admin;

import com.atlassian.jira.project.Project;
import com.grack.nanojson.JsonObject;
import java.util.Optional;
import java.util.OptionalLong;
import org.amends.apology.reparation.GateHolds;
import org.amends.jira.store.GateSection;

/** The section {@code gate}. */
record GatePart(GateSection gate) implements PlanPart {
    @Override
    public String name() {
        return "gate";
    }

    @Override
    public Optional<JsonObject> own(OptionalLong project) {
        return gate.own(project).map(GateSection::json);
    }

    @Override
    public JsonObject holding(OptionalLong project) {
        return GateSection.json(
                gate.own(project).or(() -> gate.own(OptionalLong.empty())).orElse(GateHolds.GOODWILL));
    }

    @Override
    public Runnable read(Draft draft, Optional<Project> project) {
        GateHolds holds = draft.word("holds", GateHolds.class);
        return () -> gate.keep(PlanPart.idOf(project), holds);
    }

    @Override
    public void drop(OptionalLong project) {
        gate.drop(project);
    }
}
