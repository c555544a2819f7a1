package org.amends.jira.admin;

import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Clock;
import java.util.List;
import org.amends.jira.issue.OwnersCheck;
import org.amends.jira.issue.ResolvedCheck;
import org.amends.jira.store.FollowUpPlans;
import org.amends.jira.store.GateSection;
import org.amends.jira.store.OwnersSection;
import org.amends.jira.store.PortalSection;
import org.amends.jira.store.ResolvedSection;
import org.amends.jira.store.StartsSection;
import org.springframework.stereotype.Component;

/** The sections of a plan, in the order in which they are read and told. */
@Component
public final class PlanParts {
    private final CadencePart cadence;
    private final CalendarPart calendar;
    private final TaskPart task;
    private final ReviewPart review;
    private final MayPart may;
    private final WhichPart which;
    private final List<PlanPart> all;

    /** All that there are. */
    public PlanParts(
            FollowUpPlans plans,
            OwnersSection owners,
            OwnersCheck ownersCheck,
            ResolvedSection resolved,
            ResolvedCheck resolvedCheck,
            PortalSection portal,
            GateSection gate,
            TaskPart task,
            ReviewPart review,
            MayPart may,
            WhichPart which,
            StartsSection starts,
            @ComponentImport("jiraUserManager") UserManager people,
            Clock clock) {
        this.cadence = new CadencePart(plans, clock);
        this.calendar = new CalendarPart(plans, clock);
        this.task = task;
        this.review = review;
        this.may = may;
        this.which = which;
        this.all = List.of(
                which,
                which.starts(starts),
                cadence,
                calendar,
                new OwnersPart(owners, ownersCheck, people),
                new ResolvedPart(resolved, resolvedCheck),
                new GatePart(gate),
                may,
                new PortalPart(portal),
                review,
                task);
    }

    List<PlanPart> all() {
        return all;
    }

    /** The section of that name; throws for any other. */
    PlanPart named(String section) {
        return all.stream()
                .filter(part -> part.name().equals(section))
                .findFirst()
                .orElseThrow();
    }

    CadencePart cadence() {
        return cadence;
    }

    CalendarPart calendar() {
        return calendar;
    }

    TaskPart task() {
        return task;
    }

    ReviewPart review() {
        return review;
    }

    MayPart may() {
        return may;
    }

    WhichPart which() {
        return which;
    }
}
