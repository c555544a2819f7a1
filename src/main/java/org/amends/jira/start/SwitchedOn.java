package org.amends.jira.start;

import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Optional;
import org.amends.jira.admin.PlanDesk;
import org.amends.jira.admin.ServiceProjects;
import org.amends.jira.store.Settings;
import org.springframework.stereotype.Component;

/** The service projects that work with Amends. */
@Component
final class SwitchedOn {
    private final ServiceProjects service;
    private final Settings settings;
    private final PlanDesk desk;

    SwitchedOn(ServiceProjects service, Settings settings, PlanDesk desk) {
        this.service = service;
        this.settings = settings;
        this.desk = desk;
    }

    /** All of them, by name. */
    List<Project> all() {
        return service.all().stream()
                .filter(project -> settings.isOn(project.getId()))
                .toList();
    }

    /** The names of those that have a section of their own, which holds there instead of what is chosen for all. */
    List<String> having(String section) {
        return all().stream()
                .filter(project -> desk.own(Optional.of(project), section).isPresent())
                .map(Project::getName)
                .toList();
    }
}
