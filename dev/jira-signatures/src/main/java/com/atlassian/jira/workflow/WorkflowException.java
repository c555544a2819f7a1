package com.atlassian.jira.workflow;

import org.amends.signatures.SignatureOnly;

/**
 * The workflow could not do it.
 *
 * <p>Not verified.
 */
public class WorkflowException extends RuntimeException {
    public WorkflowException(String message) {
        throw new SignatureOnly();
    }
}
