package com.atlassian.jira.exception;

import org.amends.signatures.SignatureOnly;

/**
 * Something could not be created.
 *
 * <p>Read from
 * https://github.com/blackducksoftware/blackduck-jira/blob/a17c3d34b6/src/main/java/com/blackducksoftware/integration/jira/workflow/setup/BlackDuckIssueTypeSetup.java (Jira 7.4): getMessage.
 */
public class CreateException extends Exception {
    public CreateException(String message) {
        throw new SignatureOnly();
    }
}
