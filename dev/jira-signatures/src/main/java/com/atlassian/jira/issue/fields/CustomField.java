package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.List;

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
    /** May be null. */
    CustomFieldSearcher getCustomFieldSearcher();

    Object getValue(Issue issue);

    String getFieldName();

    List<IssueType> getAssociatedIssueTypes();

    boolean isAllProjects();

    boolean isEditable();

    FieldConfig getRelevantConfig(Issue issue);

    List<Project> getAssociatedProjectObjects();

    boolean isGlobal();
}
