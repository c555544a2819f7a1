package com.atlassian.jira.issue.fields;

/**
 * Knows how long a text may be.
 *
 * <p>Read from https://docs.atlassian.com/jira/latest/com/atlassian/jira/issue/customfields/impl/GenericTextCFType.html (Jira 7.6).
 * Not verified: getMaximumNumberOfCharacters, isTextTooLong.
 */
public interface TextFieldCharacterLengthValidator {
    boolean isTextTooLong(String text);

    long getMaximumNumberOfCharacters();
}
