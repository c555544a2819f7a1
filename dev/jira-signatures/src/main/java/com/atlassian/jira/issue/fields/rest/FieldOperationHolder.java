package com.atlassian.jira.issue.fields.rest;

import org.amends.signatures.SignatureOnly;

/**
 * One operation on a field.
 *
 * <p>Not verified.
 */
public class FieldOperationHolder {
    private FieldOperationHolder() {}

    public String getOperation() {
        throw new SignatureOnly();
    }
}
