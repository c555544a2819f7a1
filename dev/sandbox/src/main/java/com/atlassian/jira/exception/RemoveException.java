package com.atlassian.jira.exception;

/** The sandbox's own: something could not be removed. */
public class RemoveException extends Exception {
    private static final long serialVersionUID = 1L;

    public RemoveException(String message) {
        super(message);
    }
}
