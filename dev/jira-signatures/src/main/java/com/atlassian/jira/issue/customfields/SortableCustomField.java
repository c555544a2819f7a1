package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.issue.fields.config.FieldConfig;

/**
 * A custom field type whose values can be compared.
 *
 * <p>Read from
 * https://github.com/mashintsev/jira-plugins-contentprojects/blob/a74e04e385/src/main/java/ru/mail/jira/plugins/contentprojects/issue/HitSourcesCFType.java (Jira 6.3);
 * https://docs.atlassian.com/jira/latest/com/atlassian/jira/issue/customfields/impl/GenericTextCFType.html (Jira 7.6).
 */
public interface SortableCustomField<T> {
    int compare(T customFieldObjectValue1, T customFieldObjectValue2, FieldConfig fieldConfig);
}
