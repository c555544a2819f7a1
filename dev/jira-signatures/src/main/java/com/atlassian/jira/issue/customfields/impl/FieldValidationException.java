package com.atlassian.jira.issue.customfields.impl;

import org.amends.signatures.SignatureOnly;

/**
 * A value that a field does not take.
 *
 * <p>Read from https://github.com/atlascommunity/jira-plugins-groovy (Jira 8.13)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public class FieldValidationException extends RuntimeException {
    public FieldValidationException(String message) {
        throw new SignatureOnly();
    }
}
