package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;

/**
 * Finds workflows.
 *
 * <p>Read from
 * https://github.com/blackducksoftware/blackduck-jira/blob/a17c3d34b6/src/test/java/com/blackducksoftware/integration/jira/mocks/workflow/WorkflowManagerMock.java (Jira 7.4): getWorkflow;
 * https://docs.atlassian.com/jira/7.0.8/com/atlassian/jira/workflow/WorkflowManager.html (Jira 7.0).
 */
public interface WorkflowManager {
    JiraWorkflow getWorkflow(Issue issue) throws WorkflowException;
}
