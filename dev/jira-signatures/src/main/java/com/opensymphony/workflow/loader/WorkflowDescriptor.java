package com.opensymphony.workflow.loader;

import org.amends.signatures.SignatureOnly;

/**
 * A workflow's definition.
 *
 * <p>Read from https://github.com/atlassian-labs/atlassian-slack-integration-server (Jira 11.0)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4)
 * and from https://central.sonatype.com/artifact/opensymphony/osworkflow (OSWorkflow 2.7).
 */
public class WorkflowDescriptor extends AbstractDescriptor {
    WorkflowDescriptor() {}

    public StepDescriptor getStep(int id) {
        throw new SignatureOnly();
    }
}
