package com.atlassian.jira.exception;

import org.amends.signatures.SignatureOnly;

/**
 * Something could not be created.
 *
 * <p>Not verified.
 */
public class CreateException extends Exception {
    public CreateException(String message) {
        throw new SignatureOnly();
    }
}
