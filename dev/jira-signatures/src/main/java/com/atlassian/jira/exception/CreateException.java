package com.atlassian.jira.exception;

import org.amends.signatures.SignatureOnly;

/**
 * Something could not be created.
 *
 * <p>Read from https://github.com/atlascommunity/jira-plugins-groovy (Jira 8.13)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public class CreateException extends Exception {
    public CreateException(String message) {
        throw new SignatureOnly();
    }
}
