package com.opensymphony.workflow.loader;

import java.util.List;
import org.amends.signatures.SignatureOnly;

/**
 * A workflow's definition.
 *
 * <p>Read from https://github.com/atlassian-labs/atlassian-slack-integration-server (Jira 11.0)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 * Not verified: getSteps.
 */
public class WorkflowDescriptor extends AbstractDescriptor {
    WorkflowDescriptor() {}

    public ActionDescriptor getAction(int id) {
        throw new SignatureOnly();
    }

    public StepDescriptor getStep(int id) {
        throw new SignatureOnly();
    }

    public List getSteps() {
        throw new SignatureOnly();
    }
}
