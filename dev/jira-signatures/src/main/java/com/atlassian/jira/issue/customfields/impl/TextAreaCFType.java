package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.security.JiraAuthenticationContext;

/**
 * A custom field type whose value is a text of any length.
 *
 * <p>Read from
 * https://docs.atlassian.com/jira/server/com/atlassian/jira/issue/customfields/impl/TextAreaCFType.html (Jira 7.6).
 */
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
}
