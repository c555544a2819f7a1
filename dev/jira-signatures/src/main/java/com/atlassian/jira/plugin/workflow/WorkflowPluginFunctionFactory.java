package com.atlassian.jira.plugin.workflow;

/**
 * The same for a post function.
 *
 * <p>Read from
 * https://github.com/codescape/jira-scrum-poker/blob/bb652fd672/src/main/java/de/codescape/jira/plugins/scrumpoker/workflow/StartSessionWorkflowFunctionFactory.java (Jira 11.3);
 * https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce37/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/postfunction/SlackPostFunctionFactory.java (Jira 11.0).
 */
public interface WorkflowPluginFunctionFactory extends WorkflowPluginFactory {}
