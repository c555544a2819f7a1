package org.amends.jira.admin;

import com.atlassian.jira.project.Project;
import com.grack.nanojson.JsonObject;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import org.amends.apology.followup.Cadence;
import org.amends.jira.store.CadenceForm;
import org.amends.jira.store.FollowUpPlans;

/** The section {@code cadence}. */
record CadencePart(FollowUpPlans plans, Clock clock) implements PlanPart {
    @Override
    public String name() {
        return CadenceForm.SECTION;
    }

    @Override
    public Optional<JsonObject> own(OptionalLong project) {
        return plans.ownCadence(project).map(CadenceForm::write);
    }

    @Override
    public JsonObject holding(OptionalLong project) {
        return CadenceForm.write(plans.cadence(project));
    }

    @Override
    public Runnable read(Draft draft, Optional<Project> project) {
        OptionalLong id = PlanPart.idOf(project);
        Cadence cadence = cadence(draft, id);
        return () -> plans.keep(id, cadence);
    }

    /** What a whole plan gives of it, else what holds there. */
    Cadence given(Draft plan, OptionalLong project) {
        return plan.has(name()) ? cadence(plan.inner(name()), project) : plans.cadence(project);
    }

    private Cadence cadence(Draft draft, OptionalLong project) {
        return CadenceDraft.read(draft, plans.cadence(project), clock.instant());
    }

    @Override
    public void drop(OptionalLong project) {
        plans.dropCadence(project);
    }
}
