package com.atlassian.jira.issue.context;

import com.atlassian.jira.project.Project;
import org.amends.signatures.SignatureOnly;

/**
 * One project.
 *
 * <p>Read from
 * https://docs.atlassian.com/jira/server/com/atlassian/jira/issue/context/ProjectContext.html (Jira 7.6).
 */
public class ProjectContext extends AbstractJiraContext {
    public ProjectContext(Long projectId) {
        throw new SignatureOnly();
    }

    @Override
    public Project getProjectObject() {
        throw new SignatureOnly();
    }

    @Override
    public Long getProjectId() {
        throw new SignatureOnly();
    }

    @Override
    public String getIssueTypeId() {
        throw new SignatureOnly();
    }
}
