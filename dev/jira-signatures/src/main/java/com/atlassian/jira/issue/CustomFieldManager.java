package com.atlassian.jira.issue;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;

/**
 * Finds and makes custom fields.
 *
 * <p>Read from https://github.com/codescape/jira-scrum-poker (Jira 11.3)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public interface CustomFieldManager {
    CustomField createCustomField(
            String fieldName,
            String description,
            CustomFieldType fieldType,
            CustomFieldSearcher customFieldSearcher,
            List<JiraContextNode> contexts,
            List<IssueType> issueTypes)
            throws GenericEntityException;

    /** May be null. */
    CustomFieldType getCustomFieldType(String key);
    /** May be null. */
    CustomFieldSearcher getCustomFieldSearcher(String key);
    /** May be null. */
    CustomField getCustomFieldObject(Long id);
    /** May be null. */
    CustomField getCustomFieldObject(String key);

    List<CustomField> getCustomFieldObjects();

    List<CustomField> getCustomFieldObjects(Issue issue);

    void refresh();

    void refreshConfigurationSchemes(Long customFieldId);
}
