package com.atlassian.jira.issue.customfields.impl;

import org.amends.signatures.SignatureOnly;

/**
 * A value that a field does not take.
 *
 * <p>Read from
 * https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c5118d/src/main/java/ru/mail/jira/plugins/groovy/impl/cf/ScriptedCFType.java (Jira 8.13).
 */
public class FieldValidationException extends RuntimeException {
    public FieldValidationException(String message) {
        throw new SignatureOnly();
    }
}
