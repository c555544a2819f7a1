package org.amends.jira.jql;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.amends.jira.issue.Agents;
import org.amends.jira.issue.ProjectsOn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Finds issues in the projects in which who searches is an agent; nobody else finds any. */
@Component
public final class AgentSearch {
    /** More than a page of results will ever show, and no more than a search takes as values. */
    private static final int MOST = 10_000;

    private final ProjectsOn projects;
    private final Agents agents;
    private final int most;

    /** Searches the plugin's tables. */
    @Autowired
    public AgentSearch(ProjectsOn projects, Agents agents) {
        this(projects, agents, MOST);
    }

    AgentSearch(ProjectsOn projects, Agents agents, int most) {
        this.projects = projects;
        this.agents = agents;
        this.most = most;
    }

    /** How many rows one search looks at. */
    int most() {
        return most;
    }

    /** What is found; one row more than {@link #most} is looked at, so that too many can be told. */
    List<Long> issues(ApplicationUser searcher, IssueFinder finder) {
        List<Long> where = searcher == null
                ? List.of()
                : projects.all().stream()
                        .filter(project -> agents.isAgent(searcher, project))
                        .map(Project::getId)
                        .toList();
        return finder.issues(where, most + 1);
    }
}
