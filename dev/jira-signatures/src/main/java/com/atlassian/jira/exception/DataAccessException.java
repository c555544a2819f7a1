package com.atlassian.jira.exception;

import org.amends.signatures.SignatureOnly;

/**
 * The database could not be read.
 *
 * <p>Not verified.
 */
public class DataAccessException extends RuntimeException {
    public DataAccessException(String message) {
        throw new SignatureOnly();
    }
}
