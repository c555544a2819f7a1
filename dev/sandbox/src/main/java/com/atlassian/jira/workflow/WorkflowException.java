package com.atlassian.jira.workflow;

/** The sandbox's own: the workflow did not do what it was asked. */
public class WorkflowException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WorkflowException(String message) {
        super(message);
    }
}
