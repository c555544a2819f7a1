package com.atlassian.jira.issue.fields.rest;

/**
 * One operation on a field.
 *
 * <p>Read from
 * https://docs.atlassian.com/jira-software/10.0.0/com/atlassian/greenhopper/customfield/RestFieldSetOperationsHelper.html (Jira 10.0).
 */
public class FieldOperationHolder {
    private FieldOperationHolder() {}
}
