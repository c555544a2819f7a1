package com.atlassian.jira.exception;

/** The sandbox's own: the database did not do what it was asked. */
public class DataAccessException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DataAccessException(String message) {
        super(message);
    }
}
