package com.atlassian.jira.issue.customfields.view;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;

/**
 * The values that a form sent for one custom field.
 *
 * <p>Not verified.
 */
public interface CustomFieldParams {
    Collection getAllValues();

    Collection getValuesForNullKey();

    Object getFirstValueForNullKey();

    boolean isEmpty();

    CustomField getCustomField();
}
