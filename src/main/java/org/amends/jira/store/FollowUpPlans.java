package org.amends.jira.store;

import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;
import org.amends.apology.calendar.ChosenCalendar;
import org.amends.apology.calendar.WorkingCalendar;
import org.amends.apology.followup.Cadence;
import org.springframework.stereotype.Component;

/**
 * How follow-ups are arranged: cadence and working calendar, for one project, else for all, else as they ship. A project is
 * named by its id; an empty one means all projects.
 */
@Component
public final class FollowUpPlans {
    private final PlanSections sections;

    /** Reads what admins chose. */
    public FollowUpPlans(PlanSections sections) {
        this.sections = sections;
    }

    /** The touches of a project. */
    public Cadence cadence(long projectId) {
        return cadence(OptionalLong.of(projectId));
    }

    /** The touches that hold there. */
    public Cadence cadence(OptionalLong project) {
        return ownCadence(project).or(() -> ownCadence(OptionalLong.empty())).orElseGet(Cadence::shipped);
    }

    /** The working calendar of a project; where no zone was chosen, it is {@code jiras}: Jira's default. */
    public WorkingCalendar calendar(long projectId, ZoneId jiras) {
        return calendar(OptionalLong.of(projectId)).in(jiras);
    }

    /** The working calendar that holds there. */
    public ChosenCalendar calendar(OptionalLong project) {
        return ownCalendar(project).or(() -> ownCalendar(OptionalLong.empty())).orElseGet(ChosenCalendar::shipped);
    }

    /** The touches that were chosen there, and nowhere wider. */
    public Optional<Cadence> ownCadence(OptionalLong project) {
        return sections.own(project, CadenceForm.SECTION, Cadence.class, CadenceForm::read);
    }

    /** The working calendar that was chosen there, and nowhere wider. */
    public Optional<ChosenCalendar> ownCalendar(OptionalLong project) {
        return sections.own(project, CalendarForm.SECTION, ChosenCalendar.class, CalendarForm::read);
    }

    /** Keeps the touches. */
    public void keep(OptionalLong project, Cadence cadence) {
        sections.keep(project, CadenceForm.SECTION, CadenceForm.write(cadence));
    }

    /** Keeps the working calendar. */
    public void keep(OptionalLong project, ChosenCalendar calendar) {
        sections.keep(project, CalendarForm.SECTION, CalendarForm.write(calendar));
    }

    /** Lets the wider cadence hold again. */
    public void dropCadence(OptionalLong project) {
        sections.drop(project, CadenceForm.SECTION);
    }

    /** Lets the wider working calendar hold again. */
    public void dropCalendar(OptionalLong project) {
        sections.drop(project, CalendarForm.SECTION);
    }
}
