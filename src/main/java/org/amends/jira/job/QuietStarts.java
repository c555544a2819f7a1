package org.amends.jira.job;

import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.amends.jira.issue.ProjectsOn;
import org.amends.jira.listener.Look;
import org.amends.jira.store.Resting;
import org.amends.jira.store.Starts;
import org.amends.jira.store.StartsSection;
import org.amends.jira.which.TicketSearch;
import org.amends.jira.which.Unannounced;
import org.springframework.stereotype.Component;

/**
 * Starts apologies on tickets of which no event tells: a breached SLA, a rating. Asks Jira's search for a page of them a run, and the
 * next time for the next page; asks nothing where no admin arranged it.
 */
@Component
public final class QuietStarts {
    static final int PAGE = 50;

    private final ProjectsOn projects;
    private final StartsSection section;
    private final Unannounced unannounced;
    private final Resting resting;
    private final Look look;
    private final Each each;

    /** Asks the search, and looks at what it finds. */
    public QuietStarts(
            ProjectsOn projects,
            StartsSection section,
            Unannounced unannounced,
            Resting resting,
            Look look,
            Each each) {
        this.projects = projects;
        this.section = section;
        this.unannounced = unannounced;
        this.resting = resting;
        this.look = look;
        this.each = each;
    }

    /** A page of each query: one for all projects in which the same starts an apology. */
    public void reconcile() {
        Map<Starts, List<Long>> arranged =
                projects.all().stream().map(Project::getId).collect(Collectors.groupingBy(section::holding));
        List<Unannounced.Asked> asked = arranged.entrySet().stream()
                .filter(one -> one.getKey().isQuiet())
                .flatMap(one -> unannounced.of(one.getKey(), one.getValue()).stream())
                .toList();
        each.of(asked, "Asking for tickets that start an apology,", this::reconcile);
    }

    private void reconcile(Unannounced.Asked asked) {
        int from = resting.point(asked.subject());
        List<Long> found = unannounced.ids(asked, new TicketSearch.Page(from, PAGE));
        int next = found.size() < PAGE ? 0 : from + PAGE;
        if (next != from) {
            resting.at(asked.subject(), next);
        }
        each.of(found, "Looking at", issueId -> look.atFound(issueId, asked.sla()));
    }
}
