package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.util.ErrorCollection;
import org.amends.signatures.SignatureOnly;

/**
 * Base class of the custom field types with one value.
 *
 * <p>Read from
 * https://github.com/mashintsev/jira-plugins-contentprojects/blob/a74e04e385/src/main/java/ru/mail/jira/plugins/contentprojects/authors/customfield/AuthorCFType.java (Jira 6.3);
 * https://docs.atlassian.com/jira/server/com/atlassian/jira/issue/customfields/impl/TextAreaCFType.html (Jira 7.6).
 */
public abstract class AbstractSingleFieldType<T> extends AbstractCustomFieldType<T, T> {
    protected AbstractSingleFieldType(
            CustomFieldValuePersister customFieldValuePersister, GenericConfigManager genericConfigManager) {}

    @Override
    public T getValueFromIssue(CustomField field, Issue issue) {
        throw new SignatureOnly();
    }

    @Override
    public void createValue(CustomField field, Issue issue, T value) {
        throw new SignatureOnly();
    }

    @Override
    public void updateValue(CustomField field, Issue issue, T value) {
        throw new SignatureOnly();
    }

    @Override
    public String getChangelogValue(CustomField field, T value) {
        throw new SignatureOnly();
    }

    @Override
    public void validateFromParams(
            CustomFieldParams relevantParams, ErrorCollection errorCollectionToAddTo, FieldConfig config) {
        throw new SignatureOnly();
    }
}
