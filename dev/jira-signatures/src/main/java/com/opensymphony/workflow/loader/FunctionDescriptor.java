package com.opensymphony.workflow.loader;

import java.util.Map;
import org.amends.signatures.SignatureOnly;

/**
 * A function of a transition, with its arguments.
 *
 * <p>Read from
 * https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce37/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/postfunction/SlackPostFunctionFactory.java (Jira 11.0): getArgs;
 * https://central.sonatype.com/artifact/opensymphony/osworkflow (OSWorkflow 2.7).
 */
public class FunctionDescriptor extends AbstractDescriptor {
    FunctionDescriptor() {}

    public Map getArgs() {
        throw new SignatureOnly();
    }
}
