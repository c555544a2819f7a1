package com.atlassian.jira.exception;

import org.amends.signatures.SignatureOnly;

/**
 * Something could not be removed.
 *
 * <p>Not verified.
 */
public class RemoveException extends Exception {
    public RemoveException(String message) {
        throw new SignatureOnly();
    }
}
