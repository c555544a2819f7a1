package org.amends.sandbox.jira;

import com.atlassian.jira.project.Project;
import java.util.List;

/** Behind {@code ProjectManager}. */
final class SandboxProjectManager {
    private final Entities entities;

    SandboxProjectManager(Entities entities) {
        this.entities = entities;
    }

    public Project getProjectObj(Long id) {
        return entities.project(id).orElse(null);
    }

    public Project getProjectObjByKey(String projectKey) {
        return entities.stores()
                .projects()
                .byKey(projectKey)
                .map(entities::project)
                .orElse(null);
    }

    /** Only those that are not archived. */
    public List<Project> getProjects() {
        return entities.stores().projects().all().stream()
                .filter(project -> !project.archived())
                .map(entities::project)
                .toList();
    }

    public List<Project> getProjectObjects() {
        return getProjects();
    }

    public long getCurrentCounterForProject(Long id) {
        return entities.stores().projects().newestNumber(id);
    }
}
