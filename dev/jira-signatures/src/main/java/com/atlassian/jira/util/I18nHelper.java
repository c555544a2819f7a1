package com.atlassian.jira.util;

import java.util.Locale;

/**
 * Words in the reader's language.
 *
 * <p>Read from https://docs.atlassian.com/jira/latest/com/atlassian/jira/util/I18nHelper.html (Jira 7.6)
 * and from https://github.com/codescape/jira-scrum-poker (Jira 11.3)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public interface I18nHelper {
    Locale getLocale();

    String getText(String key);

    String getText(String key, String value1);

    String getText(String key, String value1, String value2);

    String getText(String key, Object parameters);
}
