package com.atlassian.jira.event;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

public class ProjectDeletedEvent extends AbstractEvent {

    private final Project project;

    public ProjectDeletedEvent(ApplicationUser user, Project oldProject) {
        this.project = oldProject;
    }

    public Long getId() {
        return project.getId();
    }
}
