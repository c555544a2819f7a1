package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.Objects;

/** A field whose text a renderer may show. */
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
        return true;
    }

    @Override
    public boolean valuesEqual(String v1, String v2) {
        return Objects.equals(v1, v2);
    }
}
