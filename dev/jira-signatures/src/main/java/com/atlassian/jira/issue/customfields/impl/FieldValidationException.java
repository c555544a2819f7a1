package com.atlassian.jira.issue.customfields.impl;

import org.amends.signatures.SignatureOnly;

/**
 * A value that a field does not take.
 *
 * <p>Not verified.
 */
public class FieldValidationException extends RuntimeException {
    public FieldValidationException(String message) {
        throw new SignatureOnly();
    }
}
