package org.amends.jira.admin;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The projects in which Amends can be switched on: service projects that are not archived. */
@Component
public final class ServiceProjects {
    private static final String SERVICE = "service_desk";
    private final ProjectManager projects;

    /** Asks Jira's projects. */
    public ServiceProjects(@ComponentImport ProjectManager projects) {
        this.projects = projects;
    }

    /** All of them, by name. */
    public List<Project> all() {
        return projects.getProjectObjects().stream()
                .filter(ServiceProjects::isService)
                .sorted(Comparator.comparing(Project::getName, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** The one with this key; empty when there is none or it is no service project. */
    public Optional<Project> find(String key) {
        return Optional.ofNullable(projects.getProjectObjByKey(key)).filter(ServiceProjects::isService);
    }

    private static boolean isService(Project project) {
        return SERVICE.equals(project.getProjectTypeKey().getKey()) && !project.isArchived();
    }
}
