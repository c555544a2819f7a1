package org.amends.jira.job;

import com.atlassian.jira.project.Project;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.amends.jira.issue.ProjectsOn;
import org.amends.jira.listener.Look;
import org.springframework.stereotype.Component;

/**
 * Looks at the newest issues of each project that is switched on, by their numbers: an issue whose event was lost starts its
 * apology here. Goes back a thousand numbers when the plugin starts, and always a few, for transactions that commit late.
 */
@Component
public final class NewIssues {

    private static final long BACK = 1_000;
    private static final long OVERLAP = 10;
    private static final long BATCH = 200;

    private final ProjectsOn projects;
    private final ProjectIssues issues;
    private final Look look;
    private final Each each;
    private final Map<Long, Long> seen = new ConcurrentHashMap<>();

    /** Looks at Jira's newest issues. */
    public NewIssues(ProjectsOn projects, ProjectIssues issues, Look look, Each each) {
        this.projects = projects;
        this.issues = issues;
        this.look = look;
        this.each = each;
    }

    /** One batch of each project. */
    public void reconcile() {
        each.of(projects.all(), "Looking at the new issues of", this::reconcile);
    }

    private void reconcile(Project project) {
        long newest = issues.newest(project);
        long from = Math.max(seen.getOrDefault(project.getId(), newest - BACK) - OVERLAP, 0);
        long to = Math.min(newest, from + BATCH);
        each.of(issues.keys(project, from + 1, to), "Looking at", this::reconcile);
        seen.put(project.getId(), to);
    }

    private void reconcile(String key) {
        issues.find(key).ifPresent(look::atNew);
    }
}
