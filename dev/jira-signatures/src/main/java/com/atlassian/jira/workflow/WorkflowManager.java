package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;

/**
 * Finds workflows.
 *
 * <p>Read from https://docs.atlassian.com/jira/7.0.8/com/atlassian/jira/workflow/WorkflowManager.html (Jira 7.0)
 * and from https://github.com/atlassian-labs/atlassian-slack-integration-server (Jira 11.0)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public interface WorkflowManager {
    JiraWorkflow getWorkflow(Issue issue) throws WorkflowException;
}
