package com.opensymphony.workflow.loader;

import org.amends.signatures.SignatureOnly;

/**
 * Where a transition leads.
 *
 * <p>Read from
 * https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce37/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/postfunction/SlackPostFunction.java (Jira 11.0): getStep;
 * https://central.sonatype.com/artifact/opensymphony/osworkflow (OSWorkflow 2.7).
 */
public class ResultDescriptor extends AbstractDescriptor {
    ResultDescriptor() {}

    public int getStep() {
        throw new SignatureOnly();
    }

    public String getStatus() {
        throw new SignatureOnly();
    }
}
