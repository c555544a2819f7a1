package com.opensymphony.workflow.loader;

import org.amends.signatures.SignatureOnly;

/**
 * A transition.
 *
 * <p>Read from
 * https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce37/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/postfunction/SlackPostFunction.java (Jira 11.0): getUnconditionalResult;
 * https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c5118d/src/main/java/ru/mail/jira/plugins/groovy/impl/admin/builtIn/FindScriptText.java (Jira 8.13): getId;
 * https://central.sonatype.com/artifact/opensymphony/osworkflow (OSWorkflow 2.7).
 */
public class ActionDescriptor extends AbstractDescriptor {
    ActionDescriptor() {}

    public String getName() {
        throw new SignatureOnly();
    }

    public ResultDescriptor getUnconditionalResult() {
        throw new SignatureOnly();
    }
}
