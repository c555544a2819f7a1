package com.opensymphony.workflow;

/** The sandbox's own: a validator says no. The real one keeps its message as a generic error. */
public class InvalidInputException extends WorkflowException {
    private static final long serialVersionUID = 1L;

    public InvalidInputException(String genericMessage) {
        super(genericMessage);
    }
}
