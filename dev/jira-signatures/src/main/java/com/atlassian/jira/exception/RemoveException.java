package com.atlassian.jira.exception;

import org.amends.signatures.SignatureOnly;

/**
 * Something could not be removed.
 *
 * <p>Read from https://github.com/atlascommunity/jira-plugins-groovy (Jira 8.13)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public class RemoveException extends Exception {
    public RemoveException(String message) {
        throw new SignatureOnly();
    }
}
