package com.atlassian.jira.issue.context;

import com.atlassian.jira.project.Project;

/** For tests: a field belongs to this project. */
public class ProjectContext extends AbstractJiraContext {
    private final Long projectId;

    public ProjectContext(Long projectId) {
        this.projectId = projectId;
    }

    @Override
    public Long getProjectId() {
        return projectId;
    }

    @Override
    public Project getProjectObject() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getIssueTypeId() {
        throw new UnsupportedOperationException();
    }
}
