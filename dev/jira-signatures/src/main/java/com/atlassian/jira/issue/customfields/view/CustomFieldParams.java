package com.atlassian.jira.issue.customfields.view;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;

/**
 * The values that a form sent for one custom field.
 *
 * <p>Read from
 * https://github.com/AndreyVMarkelov/mailru-jira-plugins-issue-query-cfs/blob/762ccfe041/queryfields/src/main/java/ru/mail/jira/plugins/lf/LinkerField.java (Jira 6.0): getAllValues.
 * Not verified: getCustomField, getFirstValueForNullKey, isEmpty.
 */
public interface CustomFieldParams {
    Collection getAllValues();

    Object getFirstValueForNullKey();

    boolean isEmpty();

    CustomField getCustomField();
}
