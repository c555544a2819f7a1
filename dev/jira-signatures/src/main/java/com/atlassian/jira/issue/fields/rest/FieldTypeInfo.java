package com.atlassian.jira.issue.fields.rest;

import java.util.Collection;
import org.amends.signatures.SignatureOnly;

/**
 * What values a field allows.
 *
 * <p>Read from https://github.com/atlascommunity/jira-plugins-groovy (Jira 8.13)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public class FieldTypeInfo {
    public FieldTypeInfo(Collection<?> allowedValues, String autoCompleteUrl) {
        throw new SignatureOnly();
    }
}
