package org.amends.jira.admin;

import com.atlassian.jira.project.Project;
import com.grack.nanojson.JsonObject;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import org.amends.apology.calendar.ChosenCalendar;
import org.amends.jira.store.CalendarForm;
import org.amends.jira.store.FollowUpPlans;

/** The section {@code calendar}. */
record CalendarPart(FollowUpPlans plans, Clock clock) implements PlanPart {
    @Override
    public String name() {
        return CalendarForm.SECTION;
    }

    @Override
    public Optional<JsonObject> own(OptionalLong project) {
        return plans.ownCalendar(project).map(CalendarForm::write);
    }

    @Override
    public JsonObject holding(OptionalLong project) {
        return CalendarForm.write(plans.calendar(project));
    }

    @Override
    public Runnable read(Draft draft, Optional<Project> project) {
        ChosenCalendar calendar = calendar(draft);
        return () -> plans.keep(PlanPart.idOf(project), calendar);
    }

    /** What a whole plan gives of it, else what holds there. */
    ChosenCalendar given(Draft plan, OptionalLong project) {
        return plan.has(name()) ? calendar(plan.inner(name())) : plans.calendar(project);
    }

    private ChosenCalendar calendar(Draft draft) {
        return CalendarDraft.read(draft, clock.instant());
    }

    @Override
    public void drop(OptionalLong project) {
        plans.dropCalendar(project);
    }
}
