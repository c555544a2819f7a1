package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.json.JsonType;

/**
 * A custom field type whose values stand in Jira's REST answers.
 *
 * <p>Read from
 * https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c5118d/src/main/java/ru/mail/jira/plugins/groovy/impl/cf/ScriptedCFType.java (Jira 8.13);
 * https://docs.atlassian.com/jira/server/com/atlassian/jira/issue/fields/rest/package-summary.html (Jira 7.6).
 */
public interface RestAwareCustomFieldType {
    FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext fieldTypeInfoContext);

    JsonType getJsonSchema(CustomField customField);

    FieldJsonRepresentation getJsonFromIssue(
            CustomField field, Issue issue, boolean renderedVersionRequested, FieldLayoutItem fieldLayoutItem);
}
