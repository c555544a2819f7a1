package com.opensymphony.workflow.loader;

import org.amends.signatures.SignatureOnly;

/**
 * A workflow's definition.
 *
 * <p>Read from
 * https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce37/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/postfunction/SlackPostFunction.java (Jira 11.0): getAction, getStep;
 * https://central.sonatype.com/artifact/opensymphony/osworkflow (OSWorkflow 2.7).
 */
public class WorkflowDescriptor extends AbstractDescriptor {
    WorkflowDescriptor() {}

    public StepDescriptor getStep(int id) {
        throw new SignatureOnly();
    }

    public ActionDescriptor getAction(int id) {
        throw new SignatureOnly();
    }
}
