package com.atlassian.jira.issue.fields.rest;

import java.util.Collection;

/** Which values a field takes; null where any are taken. */
public class FieldTypeInfo {
    private final Collection<?> allowedValues;
    private final String autoCompleteUrl;

    public FieldTypeInfo(Collection<?> allowedValues, String autoCompleteUrl) {
        this.allowedValues = allowedValues;
        this.autoCompleteUrl = autoCompleteUrl;
    }

    public Collection<?> getAllowedValues() {
        return allowedValues;
    }

    public String getAutoCompleteUrl() {
        return autoCompleteUrl;
    }
}
