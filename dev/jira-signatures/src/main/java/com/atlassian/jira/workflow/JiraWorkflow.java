package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.status.Status;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;

/**
 * A workflow.
 *
 * <p>Not verified.
 */
public interface JiraWorkflow {
    String getName();

    WorkflowDescriptor getDescriptor();

    Status getLinkedStatus(StepDescriptor stepDescriptor);

    String getLinkedStatusId(StepDescriptor stepDescriptor);

    List<Status> getLinkedStatusObjects();

    StepDescriptor getLinkedStep(Status status);
}
