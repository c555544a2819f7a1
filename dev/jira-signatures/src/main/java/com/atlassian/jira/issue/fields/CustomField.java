package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfig;

/**
 * A custom field.
 *
 * <p>Read from https://github.com/codescape/jira-scrum-poker (Jira 11.3)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public interface CustomField extends ConfigurableField<Object> {
    Long getIdAsLong();

    String getUntranslatedName();

    String getDescription();

    CustomFieldType getCustomFieldType();

    Object getValue(Issue issue);

    boolean isEditable();

    FieldConfig getRelevantConfig(Issue issue);

    boolean isGlobal();
}
