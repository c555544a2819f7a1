package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.json.JsonData;

/**
 * A custom field type that can be set over REST.
 *
 * <p>Read from
 * https://docs.atlassian.com/jira/latest/com/atlassian/jira/issue/fields/rest/RestCustomFieldTypeOperations.html (Jira 7.6).
 */
public interface RestCustomFieldTypeOperations {
    RestFieldOperationsHandler getRestFieldOperation(CustomField field);

    JsonData getJsonDefaultValue(IssueContext issueCtx, CustomField field);
}
