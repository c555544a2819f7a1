package com.atlassian.webresource.api.assembler;

/**
 * Collects what a page needs.
 *
 * <p>Read from
 * https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce37/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/postfunction/SlackPostFunctionFactory.java (Jira 11.0): resources.
 */
public interface WebResourceAssembler {
    RequiredResources resources();
}
