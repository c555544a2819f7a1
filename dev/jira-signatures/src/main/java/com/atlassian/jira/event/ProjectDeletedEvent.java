package com.atlassian.jira.event;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import org.amends.signatures.SignatureOnly;

/**
 * A project was deleted.
 *
 * <p>Read from
 * https://docs.atlassian.com/DAC/javadoc/jira/reference/com/atlassian/jira/event/ProjectDeletedEvent.html (Jira 7.1).
 * Not verified: getProject, getUser.
 */
public final class ProjectDeletedEvent extends AbstractEvent {
    public ProjectDeletedEvent(ApplicationUser user, Project oldProject) {
        throw new SignatureOnly();
    }

    public Long getId() {
        throw new SignatureOnly();
    }

    public String getKey() {
        throw new SignatureOnly();
    }

    public ApplicationUser getUser() {
        throw new SignatureOnly();
    }

    public Project getProject() {
        throw new SignatureOnly();
    }
}
