package com.atlassian.jira.util;

import java.util.Locale;

/**
 * Words in the reader's language.
 *
 * <p>Read from
 * https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce37/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/util/changelog/ChangeLogExtractor.java (Jira 11.0): getText;
 * https://docs.atlassian.com/jira/latest/com/atlassian/jira/util/I18nHelper.html (Jira 7.6).
 */
public interface I18nHelper {
    Locale getLocale();

    String getText(String key);

    String getText(String key, String value1);

    String getText(String key, String value1, String value2);

    String getText(String key, Object parameters);
}
