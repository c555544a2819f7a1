package com.atlassian.jira.plugin.workflow;

/**
 * The same for a validator.
 *
 * <p>Read from
 * https://github.com/Semmle/lgtm-jira-addon/blob/8b49520afa/src/main/java/com/semmle/jira/addon/workflow/CheckResolutionFunctionFactory.java (Jira 7.12);
 * https://developer.atlassian.com/display/JIRADEV/Workflow+Plugin+Modules (Jira 11.3).
 */
public interface WorkflowPluginValidatorFactory extends WorkflowPluginFactory {}
