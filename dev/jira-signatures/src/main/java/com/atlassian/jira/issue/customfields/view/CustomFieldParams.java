package com.atlassian.jira.issue.customfields.view;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;

/**
 * The values that a form sent for one custom field.
 *
 * <p>Read from
 * https://github.com/AndreyVMarkelov/mailru-jira-plugins-issue-query-cfs/blob/762ccfe041/queryfields/src/main/java/ru/mail/jira/plugins/lf/LinkerField.java (Jira 6.0): getAllValues;
 * https://github.com/sourcesense/jira-multi-level-cascade-select/blob/1bc38cf319/src/main/java/com/sourcesense/jira/customfield/type/MultiLevelCascadingSelectCFType.java (Jira 5.0): getFirstValueForKey.
 * Not verified: getCustomField, getFirstValueForNullKey, isEmpty.
 */
public interface CustomFieldParams {
    Collection getAllValues();

    /** What was sent for {@code customfield_N:key}; null when nothing was. */
    Object getFirstValueForKey(String key);

    Object getFirstValueForNullKey();

    boolean isEmpty();

    CustomField getCustomField();
}
