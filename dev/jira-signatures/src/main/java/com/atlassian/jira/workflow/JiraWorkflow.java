package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.status.Status;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;

/**
 * A workflow.
 *
 * <p>Read from https://docs.atlassian.com/jira/7.1.9/com/atlassian/jira/workflow/JiraWorkflow.html (Jira 7.1)
 * and from https://github.com/atlassian-labs/atlassian-slack-integration-server (Jira 11.0)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public interface JiraWorkflow {
    String getName();

    WorkflowDescriptor getDescriptor();

    Status getLinkedStatus(StepDescriptor stepDescriptor);

    String getLinkedStatusId(StepDescriptor stepDescriptor);

    boolean isActive() throws WorkflowException;
}
