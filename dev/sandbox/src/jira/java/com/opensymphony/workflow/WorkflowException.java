package com.opensymphony.workflow;

/** The sandbox's own: a workflow's part went wrong. */
public class WorkflowException extends Exception {
    private static final long serialVersionUID = 1L;

    public WorkflowException() {}

    public WorkflowException(String message) {
        super(message);
    }
}
