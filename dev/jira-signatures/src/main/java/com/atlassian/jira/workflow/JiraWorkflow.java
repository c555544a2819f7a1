package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.status.Status;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;

/**
 * A workflow.
 *
 * <p>Read from
 * https://github.com/Semmle/lgtm-jira-addon/blob/f20b54eb12/src/main/java/com/semmle/jira/addon/util/workflow/WorkflowUtils.java (Jira 7.13): getDescriptor;
 * https://github.com/blackducksoftware/blackduck-jira/blob/a17c3d34b6/src/test/java/com/blackducksoftware/integration/jira/mocks/workflow/JiraWorkflowMock.java (Jira 7.4): getLinkedStatus;
 * https://docs.atlassian.com/jira/7.1.9/com/atlassian/jira/workflow/JiraWorkflow.html (Jira 7.1).
 */
public interface JiraWorkflow {
    String getName();

    WorkflowDescriptor getDescriptor();

    Status getLinkedStatus(StepDescriptor stepDescriptor);

    String getLinkedStatusId(StepDescriptor stepDescriptor);

    boolean isActive() throws WorkflowException;
}
