package com.atlassian.jira.issue.customfields;

/**
 * How a custom field is searched.
 *
 * <p>Read from
 * https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c5118d/src/main/java/ru/mail/jira/plugins/groovy/util/FieldUtil.java (Jira 8.13).
 */
public interface CustomFieldSearcher {}
