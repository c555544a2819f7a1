package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Objects;

/** A field with one value, kept as text. */
public abstract class AbstractSingleFieldType<T> extends AbstractCustomFieldType<T, T> {
    private final CustomFieldValuePersister persister;

    protected AbstractSingleFieldType(
            CustomFieldValuePersister customFieldValuePersister, GenericConfigManager genericConfigManager) {
        this.persister = Objects.requireNonNull(customFieldValuePersister, "customFieldValuePersister");
        Objects.requireNonNull(genericConfigManager, "genericConfigManager");
    }

    /** Null when the issue has no value. */
    @Override
    public T getValueFromIssue(CustomField field, Issue issue) {
        return persister.stored(field, issue).map(this::objectOf).orElse(null);
    }

    /** What stands in the column. */
    T objectOf(String stored) {
        return getSingularObjectFromString(stored);
    }

    @Override
    public void createValue(CustomField field, Issue issue, T value) {
        persister.store(field, issue, fitting(value));
    }

    @Override
    public void updateValue(CustomField field, Issue issue, T value) {
        persister.store(field, issue, value == null ? null : fitting(value));
    }

    private String fitting(T value) {
        String text = getStringFromSingularObject(value);
        if (text.length() > mostCharacters()) {
            throw new IllegalArgumentException("The column of the field takes " + mostCharacters() + " characters");
        }
        return text;
    }

    /** What the database column of the type takes. */
    int mostCharacters() {
        return 255;
    }

    @Override
    public String getChangelogValue(CustomField field, T value) {
        return value == null ? "" : getStringFromSingularObject(value);
    }

    @Override
    public void validateFromParams(
            CustomFieldParams relevantParams, ErrorCollection errorCollectionToAddTo, FieldConfig config) {
        try {
            getSingularObjectFromString((String) relevantParams.getFirstValueForNullKey());
        } catch (FieldValidationException refused) {
            errorCollectionToAddTo.addError(relevantParams.getCustomField().getId(), refused.getMessage());
        }
    }
}
