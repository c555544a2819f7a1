package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.security.JiraAuthenticationContext;

/** A field with one text of any length. */
public class TextAreaCFType extends RenderableTextCFType {
    public TextAreaCFType(
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
    int mostCharacters() {
        return Integer.MAX_VALUE;
    }
}
