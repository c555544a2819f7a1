package org.amends.jira.job;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;

/** A project's issues by the numbers of their keys: the newest are found without the search index and without a table scan. */
@Component
public final class ProjectIssues {

    private final ProjectManager projects;
    private final IssueManager issues;

    /** Reads Jira's counters and issues. */
    public ProjectIssues(@ComponentImport ProjectManager projects, @ComponentImport IssueManager issues) {
        this.projects = projects;
        this.issues = issues;
    }

    /** The number that the newest issue got; later ones may have been deleted or moved since. */
    public long newest(Project project) {
        return projects.getCurrentCounterForProject(project.getId());
    }

    /** The keys from one number to another, both included, whether issues stand behind them or not. */
    public List<String> keys(Project project, long first, long last) {
        return LongStream.rangeClosed(Math.max(first, 1), last)
                .mapToObj(number -> project.getKey() + "-" + number)
                .toList();
    }

    /** The issue of that key, if there is one. */
    public Optional<MutableIssue> find(String key) {
        return Optional.ofNullable(issues.getIssueObject(key));
    }
}
