package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.security.JiraAuthenticationContext;
import org.amends.signatures.SignatureOnly;

/**
 * A custom field type whose text a renderer may show.
 *
 * <p>Read from
 * https://docs.atlassian.com/jira/server/com/atlassian/jira/issue/customfields/impl/TextAreaCFType.html (Jira 7.6).
 */
public class RenderableTextCFType extends GenericTextCFType {
    protected RenderableTextCFType(
            CustomFieldValuePersister customFieldValuePersister,
            GenericConfigManager genericConfigManager,
            TextFieldCharacterLengthValidator textFieldCharacterLengthValidator,
            JiraAuthenticationContext jiraAuthenticationContext) {
        super(
                customFieldValuePersister,
                genericConfigManager,
                textFieldCharacterLengthValidator,
                jiraAuthenticationContext);
    }

    @Override
    public boolean isRenderable() {
        throw new SignatureOnly();
    }

    @Override
    public boolean valuesEqual(String v1, String v2) {
        throw new SignatureOnly();
    }
}
