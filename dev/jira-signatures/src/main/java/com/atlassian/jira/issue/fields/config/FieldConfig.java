package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.fields.CustomField;

/**
 * The configuration of a field in one context.
 *
 * <p>Read from
 * https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c5118d/src/main/java/ru/mail/jira/plugins/groovy/util/CustomFieldHelper.java (Jira 8.13): getCustomField.
 */
public interface FieldConfig {
    Long getId();

    String getName();

    CustomField getCustomField();
}
