package com.atlassian.jira.issue.fields;

/**
 * Knows how long a text may be.
 *
 * <p>Not verified.
 */
public interface TextFieldCharacterLengthValidator {
    boolean isTextTooLong(String text);

    long getMaximumNumberOfCharacters();
}
