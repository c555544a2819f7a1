package com.opensymphony.workflow;

public class InvalidInputException extends WorkflowException {
    private static final long serialVersionUID = 1L;

    public InvalidInputException(String genericMessage) {
        super(genericMessage);
    }
}
