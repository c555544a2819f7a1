package com.atlassian.jira.issue.fields.rest;

import java.util.Collection;
import org.amends.signatures.SignatureOnly;

/**
 * What values a field allows.
 *
 * <p>Not verified.
 */
public class FieldTypeInfo {
    public FieldTypeInfo(Collection<?> allowedValues, String autoCompleteUrl) {
        throw new SignatureOnly();
    }
}
