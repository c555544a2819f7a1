package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.fields.CustomField;

/**
 * The configuration of a field in one context.
 *
 * <p>Not verified.
 */
public interface FieldConfig {
    Long getId();

    String getName();

    CustomField getCustomField();
}
