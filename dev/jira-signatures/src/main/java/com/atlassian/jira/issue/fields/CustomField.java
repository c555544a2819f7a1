package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.project.Project;
import java.util.List;

/**
 * A custom field.
 *
 * <p>Not verified.
 */
public interface CustomField extends ConfigurableField<Object> {
    Long getIdAsLong();

    String getUntranslatedName();

    String getDescription();

    CustomFieldType getCustomFieldType();
    /** May be null. */
    CustomFieldSearcher getCustomFieldSearcher();

    Object getValue(Issue issue);

    FieldConfig getRelevantConfig(Issue issue);

    List<Project> getAssociatedProjectObjects();

    boolean isGlobal();
}
