package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
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
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.RestCustomFieldTypeOperations;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.amends.sandbox.jira.NotInSandbox;

/** A field with one short text. */
public class GenericTextCFType extends AbstractSingleFieldType<String>
        implements SortableCustomField<String>, RestAwareCustomFieldType, RestCustomFieldTypeOperations {
    private final TextFieldCharacterLengthValidator length;

    public GenericTextCFType(
            CustomFieldValuePersister customFieldValuePersister,
            GenericConfigManager genericConfigManager,
            TextFieldCharacterLengthValidator textFieldCharacterLengthValidator,
            JiraAuthenticationContext jiraAuthenticationContext) {
        super(customFieldValuePersister, genericConfigManager);
        this.length = Objects.requireNonNull(textFieldCharacterLengthValidator, "textFieldCharacterLengthValidator");
        Objects.requireNonNull(jiraAuthenticationContext, "jiraAuthenticationContext");
    }

    /** A text stands there as it is; what it means is asked of no string. */
    @Override
    String objectOf(String stored) {
        return stored;
    }

    @Override
    public String getStringFromSingularObject(String value) {
        return value;
    }

    @Override
    public String getSingularObjectFromString(String value) throws FieldValidationException {
        if (value != null && length.isTextTooLong(value)) {
            throw new FieldValidationException(
                    "The text is longer than " + length.getMaximumNumberOfCharacters() + " characters");
        }
        return value;
    }

    @Override
    public String getValueFromCustomFieldParams(CustomFieldParams parameters) throws FieldValidationException {
        Object first = parameters == null ? null : parameters.getFirstValueForNullKey();
        return first == null || first.toString().isBlank() ? null : getSingularObjectFromString(first.toString());
    }

    @Override
    public int compare(String value1, String value2, FieldConfig fieldConfig) {
        return value1.compareTo(value2);
    }

    @Override
    public FieldJsonRepresentation getJsonFromIssue(
            CustomField field, Issue issue, boolean renderedVersionRequested, FieldLayoutItem fieldLayoutItem) {
        return new FieldJsonRepresentation(new JsonData(getValueFromIssue(field, issue)));
    }

    @Override
    public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext fieldTypeInfoContext) {
        return new FieldTypeInfo(null, null);
    }

    @Override
    public JsonType getJsonSchema(CustomField customField) {
        throw new NotInSandbox("GenericTextCFType#getJsonSchema");
    }

    @Override
    public RestFieldOperationsHandler getRestFieldOperation(CustomField field) {
        return new TextOperations();
    }

    @Override
    public JsonData getJsonDefaultValue(IssueContext issueCtx, CustomField field) {
        return null;
    }

    /** Sets the one text. */
    private static final class TextOperations implements RestFieldOperationsHandler {
        @Override
        public Set<String> getSupportedOperations() {
            return Set.of("set");
        }

        @Override
        public ErrorCollection updateIssueInputParameters(
                IssueContext issueCtx,
                Issue issue,
                String fieldId,
                IssueInputParameters inputParameters,
                List<FieldOperationHolder> operations) {
            ErrorCollection errors = new SimpleErrorCollection();
            for (FieldOperationHolder operation : operations) {
                if (operation.data() == null) {
                    inputParameters.addCustomFieldValue(fieldId);
                } else if (operation.data() instanceof String text) {
                    inputParameters.addCustomFieldValue(fieldId, text);
                } else {
                    errors.addError(fieldId, "Operation value must be a string");
                }
            }
            return errors;
        }
    }
}
