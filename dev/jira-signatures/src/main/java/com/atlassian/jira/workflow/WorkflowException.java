package com.atlassian.jira.workflow;

import org.amends.signatures.SignatureOnly;

/**
 * The workflow could not do it.
 *
 * <p>Read from
 * https://github.com/blackducksoftware/blackduck-jira/blob/a17c3d34b6/src/test/java/com/blackducksoftware/integration/jira/mocks/workflow/JiraWorkflowMock.java (Jira 7.4).
 */
public class WorkflowException extends RuntimeException {
    public WorkflowException(String message) {
        throw new SignatureOnly();
    }
}
