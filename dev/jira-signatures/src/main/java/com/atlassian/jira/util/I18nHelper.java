package com.atlassian.jira.util;

import java.util.Locale;

/**
 * Words in the reader's language.
 *
 * <p>Not verified.
 */
public interface I18nHelper {
    Locale getLocale();

    boolean isKeyDefined(String key);

    String getText(String key);

    String getText(String key, String value1);

    String getText(String key, String value1, String value2);

    String getText(String key, String value1, String value2, String value3);

    String getText(String key, Object parameters);

    String getText(String key, Object value1, Object value2, Object value3);
}
