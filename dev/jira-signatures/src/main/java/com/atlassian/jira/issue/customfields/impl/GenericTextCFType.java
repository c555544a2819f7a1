package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.SortableCustomField;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.RestCustomFieldTypeOperations;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.security.JiraAuthenticationContext;
import org.amends.signatures.SignatureOnly;

/**
 * A custom field type whose value is a text.
 *
 * <p>Read from
 * https://github.com/pduleba/Atlassian-jira-plugins-SL/blob/208b01f9a9/custom-fields/custom-field-templates/src/main/java/com/pduleba/jira/plugins/fields/inputtext/InputTextCFType.java (Jira 7.1): getVelocityParameters, new;
 * https://docs.atlassian.com/jira/latest/com/atlassian/jira/issue/customfields/impl/GenericTextCFType.html (Jira 7.6).
 */
public class GenericTextCFType extends AbstractSingleFieldType<String>
        implements SortableCustomField<String>, RestAwareCustomFieldType, RestCustomFieldTypeOperations {
    protected GenericTextCFType(
            CustomFieldValuePersister customFieldValuePersister,
            GenericConfigManager genericConfigManager,
            TextFieldCharacterLengthValidator textFieldCharacterLengthValidator,
            JiraAuthenticationContext jiraAuthenticationContext) {
        super(customFieldValuePersister, genericConfigManager);
    }

    @Override
    public String getStringFromSingularObject(String value) {
        throw new SignatureOnly();
    }

    @Override
    public String getSingularObjectFromString(String value) throws FieldValidationException {
        throw new SignatureOnly();
    }

    @Override
    public String getValueFromCustomFieldParams(CustomFieldParams parameters) throws FieldValidationException {
        throw new SignatureOnly();
    }

    @Override
    public int compare(String value1, String value2, FieldConfig fieldConfig) {
        throw new SignatureOnly();
    }

    @Override
    public FieldJsonRepresentation getJsonFromIssue(
            CustomField field, Issue issue, boolean renderedVersionRequested, FieldLayoutItem fieldLayoutItem) {
        throw new SignatureOnly();
    }

    @Override
    public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext fieldTypeInfoContext) {
        throw new SignatureOnly();
    }

    @Override
    public JsonType getJsonSchema(CustomField customField) {
        throw new SignatureOnly();
    }

    @Override
    public RestFieldOperationsHandler getRestFieldOperation(CustomField field) {
        throw new SignatureOnly();
    }

    @Override
    public JsonData getJsonDefaultValue(IssueContext issueCtx, CustomField field) {
        throw new SignatureOnly();
    }
}
