package com.atlassian.jira.issue.context;

import com.atlassian.jira.project.Project;
import org.amends.sandbox.jira.NotInSandbox;

/** The sandbox's own: a field belongs to this project, whatever the issue type. */
public class ProjectContext extends AbstractJiraContext {
    private final Long projectId;

    public ProjectContext(Long projectId) {
        this.projectId = projectId;
    }

    @Override
    public Project getProjectObject() {
        throw new NotInSandbox("ProjectContext#getProjectObject()");
    }

    @Override
    public Long getProjectId() {
        return projectId;
    }

    @Override
    public String getIssueTypeId() {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectContext that && projectId.equals(that.projectId);
    }

    @Override
    public int hashCode() {
        return projectId.hashCode();
    }
}
