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
 * <p>Read from
 * https://github.com/codescape/jira-scrum-poker/blob/bb652fd672/src/main/java/de/codescape/jira/plugins/scrumpoker/service/EstimateFieldServiceImpl.java (Jira 11.3): getCustomFieldObject, getCustomFieldObjects;
 * https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c5118d/src/main/java/ru/mail/jira/plugins/groovy/impl/jql/JqlInitializer.java (Jira 8.13): createCustomField, getCustomFieldSearcher, getCustomFieldType;
 * https://github.com/blackducksoftware/blackduck-jira/blob/a17c3d34b6/src/test/java/com/blackducksoftware/integration/jira/mocks/field/CustomFieldManagerMock.java (Jira 7.4): createCustomField, getCustomFieldObject, getCustomFieldObjects, getCustomFieldSearcher, getCustomFieldType, refreshConfigurationSchemes.
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
