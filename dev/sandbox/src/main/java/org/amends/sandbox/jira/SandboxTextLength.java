package org.amends.sandbox.jira;

/** Behind {@code TextFieldCharacterLengthValidator}: Jira's limit as it is delivered. */
final class SandboxTextLength {
    private static final long LONGEST = 32_767;

    public boolean isTextTooLong(String text) {
        return text != null && text.length() > LONGEST;
    }

    public long getMaximumNumberOfCharacters() {
        return LONGEST;
    }
}
