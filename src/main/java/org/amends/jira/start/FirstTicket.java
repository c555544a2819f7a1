package org.amends.jira.start;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.jira.job.ProjectIssues;
import org.amends.jira.panel.Access;
import org.amends.jira.store.ProjectSettings;
import org.amends.jira.store.Settings;
import org.springframework.stereotype.Component;

/** A ticket on which somebody can see the panel: among the newest of a project, one that is open if there is one. */
@Component
final class FirstTicket {
    private static final long BACK = 50;

    private final ProjectIssues issues;
    private final Access access;
    private final Settings settings;

    FirstTicket(ProjectIssues issues, Access access, Settings settings) {
        this.issues = issues;
        this.access = access;
        this.settings = settings;
    }

    /** The ticket in the first of these projects that has one for this person. */
    Optional<Issue> of(Stream<Project> projects, ApplicationUser person) {
        return projects.flatMap(project -> in(project, person).stream()).findFirst();
    }

    private Optional<Issue> in(Project project, ApplicationUser person) {
        if (!access.maySee(project, person)) {
            return Optional.empty();
        }
        long newest = issues.newest(project);
        List<String> keys = issues.keys(project, newest - BACK + 1, newest);
        // The key's number tells the newer one; a follow-up's task has a panel of another kind.
        return keys.stream()
                .flatMap(key -> issues.find(key).stream())
                .map(Issue.class::cast)
                .filter(issue -> access.maySee(issue, person) && !isTask(issue))
                .max(Comparator.comparing((Issue issue) -> issue.getResolution() == null)
                        .thenComparing(Issue::getId));
    }

    private boolean isTask(Issue issue) {
        return settings.project(issue.getProjectId())
                .flatMap(ProjectSettings::followUpType)
                .filter(type -> type.equals(issue.getIssueTypeId()))
                .isPresent();
    }
}
