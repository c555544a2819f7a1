package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.status.Status;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;
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

    Collection<ActionDescriptor> getAllActions();

    boolean isActive() throws WorkflowException;

    StepDescriptor getLinkedStep(Status status);
}
