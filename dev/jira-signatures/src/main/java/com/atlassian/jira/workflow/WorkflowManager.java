package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;

/**
 * Finds workflows.
 *
 * <p>Not verified.
 */
public interface WorkflowManager {
    JiraWorkflow getWorkflow(Issue issue) throws WorkflowException;

    JiraWorkflow getWorkflow(String name);

    String getNextStatusIdForAction(Issue issue, int actionId);

    JiraWorkflow getWorkflow(Long projectId, String issueTypeId) throws WorkflowException;
}
