package com.atlassian.jira.issue.customfields.view;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;

/**
 * The values that a form sent for one custom field.
 *
 * <p>Read from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 * Not verified: getAllValues, getCustomField, getFirstValueForNullKey, getValuesForNullKey, isEmpty.
 */
public interface CustomFieldParams {
    Collection getAllValues();

    Object getFirstValueForNullKey();

    boolean isEmpty();

    CustomField getCustomField();
}
