package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.web.bean.BulkEditBean;
import java.util.Map;

/**
 * What a custom field's values are and how they are read, shown and changed.
 *
 * <p>Read from
 * https://github.com/codescape/jira-scrum-poker/blob/bb652fd672/src/test/java/de/codescape/jira/plugins/scrumpoker/service/EstimateFieldServiceImplTest.java (Jira 11.3): getKey;
 * https://github.com/blackducksoftware/blackduck-jira/blob/a17c3d34b6/src/test/java/com/blackducksoftware/integration/jira/mocks/field/CustomFieldTypeMock.java (Jira 7.4): availableForBulkEdit, getVelocityParameters, validateFromParams;
 * https://docs.atlassian.com/jira/latest/com/atlassian/jira/issue/customfields/CustomFieldType.html (Jira 7.6).
 */
public interface CustomFieldType<V, S> {
    String getKey();

    String getName();

    void createValue(CustomField field, Issue issue, V value);

    void updateValue(CustomField field, Issue issue, V value);

    V getValueFromCustomFieldParams(CustomFieldParams parameters) throws FieldValidationException;

    boolean isRenderable();

    boolean valuesEqual(V v1, V v2);

    String getDescription();

    V getValueFromIssue(CustomField field, Issue issue);

    String getStringFromSingularObject(S singularObject);

    S getSingularObjectFromString(String string) throws FieldValidationException;

    void validateFromParams(
            CustomFieldParams relevantParams, ErrorCollection errorCollectionToAddTo, FieldConfig config);

    String getChangelogValue(CustomField field, V value);

    String availableForBulkEdit(BulkEditBean bulkEditBean);

    Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem fieldLayoutItem);
}
