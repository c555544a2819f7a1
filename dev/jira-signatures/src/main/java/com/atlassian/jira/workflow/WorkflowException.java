package com.atlassian.jira.workflow;

import org.amends.signatures.SignatureOnly;

/**
 * The workflow could not do it.
 *
 * <p>Read from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public class WorkflowException extends RuntimeException {
    public WorkflowException(String message) {
        throw new SignatureOnly();
    }
}
