package com.atlassian.jira.issue.customfields.manager;

/**
 * Stores custom field defaults.
 *
 * <p>Read from https://docs.atlassian.com/jira/latest/com/atlassian/jira/issue/customfields/impl/GenericTextCFType.html (Jira 7.6).
 */
public interface GenericConfigManager {}
