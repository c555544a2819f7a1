package org.amends.jira.admin;

import com.atlassian.jira.project.Project;
import com.grack.nanojson.JsonObject;
import java.util.Optional;
import java.util.OptionalLong;
import org.amends.jira.store.PortalSection;

/** The section {@code portal}. */
record PortalPart(PortalSection portal) implements PlanPart {
    @Override
    public String name() {
        return "portal";
    }

    @Override
    public Optional<JsonObject> own(OptionalLong project) {
        return portal.own(project).map(PortalSection::json);
    }

    @Override
    public JsonObject holding(OptionalLong project) {
        return PortalSection.json(
                portal.own(project).or(() -> portal.own(OptionalLong.empty())).orElse(PortalSection.Shown.NOTHING));
    }

    @Override
    public Runnable read(Draft draft, Optional<Project> project) {
        PortalSection.Shown shown = new PortalSection.Shown(draft.flag("card"), draft.maybeFlag("verify"));
        return () -> portal.keep(PlanPart.idOf(project), shown);
    }

    @Override
    public void drop(OptionalLong project) {
        portal.drop(project);
    }
}
