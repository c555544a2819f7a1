package com.atlassian.jira.exception;

/** The sandbox's own: something could not be created. */
public class CreateException extends Exception {
    private static final long serialVersionUID = 1L;

    public CreateException(String message) {
        super(message);
    }
}
