package org.amends.jira.issue;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.List;
import org.amends.jira.store.Settings;
import org.springframework.stereotype.Component;

/** The projects in which Amends is switched on. Asked anew each time, since an administrator may switch at any moment. */
@Component
public final class ProjectsOn {
    private final ProjectManager projects;
    private final Settings settings;

    /** Those of Jira's projects that the settings name. */
    public ProjectsOn(@ComponentImport ProjectManager projects, Settings settings) {
        this.projects = projects;
        this.settings = settings;
    }

    /** All of them, in Jira's order. */
    public List<Project> all() {
        return projects.getProjectObjects().stream()
                .filter(project -> settings.isOn(project.getId()))
                .toList();
    }
}
