package com.atlassian.jira.issue.fields;

/**
 * Knows how long a text may be.
 *
 * <p>Read from
 * https://github.com/pduleba/Atlassian-jira-plugins-SL/blob/208b01f9a9/custom-fields/custom-field-templates/src/main/java/com/pduleba/jira/plugins/fields/inputtext/InputTextCFType.java (Jira 7.1);
 * https://docs.atlassian.com/jira/latest/com/atlassian/jira/issue/customfields/impl/GenericTextCFType.html (Jira 7.6).
 * Not verified: getMaximumNumberOfCharacters, isTextTooLong.
 */
public interface TextFieldCharacterLengthValidator {
    boolean isTextTooLong(String text);

    long getMaximumNumberOfCharacters();
}
