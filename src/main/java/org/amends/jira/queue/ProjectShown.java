package org.amends.jira.queue;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The project whose queues are on the page. Of what JSM hands to a fragment there, only {@code projectKey} is documented, in the
 * link of a web item; so the project is looked for in each place where Jira keeps one.
 */
@Component
public final class ProjectShown {
    private final ProjectManager projects;

    /** Asks Jira's projects. */
    public ProjectShown(@ComponentImport ProjectManager projects) {
        this.projects = projects;
    }

    /** The project; empty on a page that has none. */
    public Optional<Project> on(JiraHelper page) {
        Map<String, Object> given = page.getContextParams();
        return Optional.ofNullable(page.getProject())
                .or(() -> Optional.ofNullable(given.get("project"))
                        .filter(Project.class::isInstance)
                        .map(Project.class::cast))
                .or(() -> Optional.ofNullable(given.get("projectKey"))
                        .map(key -> projects.getProjectObjByKey(key.toString())));
    }
}
