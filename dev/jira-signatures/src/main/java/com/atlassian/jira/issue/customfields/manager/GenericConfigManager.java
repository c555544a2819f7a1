package com.atlassian.jira.issue.customfields.manager;

/**
 * Stores custom field defaults.
 *
 * <p>Read from
 * https://github.com/SAP-archive/solman-fb-jira-addon/blob/9a5e838c5e/src/main/java/com/sap/mango/jiraintegration/solman/customfields/SolmanLinkCField.java (Jira 7.1);
 * https://docs.atlassian.com/jira/latest/com/atlassian/jira/issue/customfields/impl/GenericTextCFType.html (Jira 7.6).
 */
public interface GenericConfigManager {}
