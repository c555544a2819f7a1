package com.atlassian.jira.event;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

/** The sandbox's own: a project is gone, its issues with it and without events of their own. */
public final class ProjectDeletedEvent extends AbstractEvent {
    private final ApplicationUser user;
    private final Project project;

    public ProjectDeletedEvent(ApplicationUser user, Project oldProject) {
        this.user = user;
        this.project = oldProject;
    }

    public Long getId() {
        return project.getId();
    }

    public String getKey() {
        return project.getKey();
    }

    public ApplicationUser getUser() {
        return user;
    }

    public Project getProject() {
        return project;
    }
}
