package com.opensymphony.workflow;

import org.amends.signatures.SignatureOnly;

/**
 * The transition is not carried out; its screen shows why.
 *
 * <p>Read from
 * https://docs.atlassian.com/software/jira/docs/api/11.3.13/com/opensymphony/workflow/Validator.html (Jira 11.3);
 * https://github.com/Semmle/lgtm-jira-addon/blob/5c192c4f27/src/main/java/com/semmle/jira/addon/workflow/CheckResolutionFunction.java (Jira 7.12): InvalidInputException;
 * https://central.sonatype.com/artifact/opensymphony/osworkflow (OSWorkflow 2.7).
 */
public class InvalidInputException extends WorkflowException {
    private static final long serialVersionUID = 1L;

    public InvalidInputException(String genericMessage) {
        throw new SignatureOnly();
    }
}
