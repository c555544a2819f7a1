package com.atlassian.jira.issue.customfields.manager;

/**
 * Stores custom field defaults.
 *
 * <p>Not verified.
 */
public interface GenericConfigManager {}
