package com.atlassian.jira.issue.fields.rest;

/**
 * For whom and for which issue allowed values are asked.
 *
 * <p>Read from
 * https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c5118d/src/main/java/ru/mail/jira/plugins/groovy/impl/cf/ScriptedCFType.java (Jira 8.13);
 * https://docs.atlassian.com/jira/server/com/atlassian/jira/issue/fields/rest/package-summary.html (Jira 7.6).
 */
public interface FieldTypeInfoContext {}
