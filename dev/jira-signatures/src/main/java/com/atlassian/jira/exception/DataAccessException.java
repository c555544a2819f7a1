package com.atlassian.jira.exception;

import org.amends.signatures.SignatureOnly;

/**
 * The database could not be read.
 *
 * <p>Read from https://docs.atlassian.com/jira/6.4.9/com/atlassian/jira/exception/DataAccessException.html (Jira 6.4)
 * and from https://github.com/mailru/jira-plugins-mrimsender (Jira 8)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public class DataAccessException extends RuntimeException {
    public DataAccessException(String message) {
        throw new SignatureOnly();
    }
}
