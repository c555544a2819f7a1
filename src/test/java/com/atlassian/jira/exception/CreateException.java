package com.atlassian.jira.exception;

public class CreateException extends Exception {

    private static final long serialVersionUID = 1L;

    public CreateException(String message) {
        super(message);
    }
}
