package com.atlassian.jira.issue.fields.rest;

import java.util.Collection;
import org.amends.signatures.SignatureOnly;

/**
 * What values a field allows.
 *
 * <p>Read from
 * https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c5118d/src/main/java/ru/mail/jira/plugins/groovy/impl/cf/ScriptedCFType.java (Jira 8.13).
 */
public class FieldTypeInfo {
    public FieldTypeInfo(Collection<?> allowedValues, String autoCompleteUrl) {
        throw new SignatureOnly();
    }
}
