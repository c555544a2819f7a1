package com.atlassian.jira.issue.customfields.impl;

/** A text is no value of the field; the message is shown to the person. */
public class FieldValidationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public FieldValidationException(String message) {
        super(message);
    }
}
