package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;

/**
 * Finds screens.
 *
 * <p>Read from
 * https://github.com/mailru/jira-plugins-mrimsender/blob/12bdf7fae4/src/main/java/ru/mail/jira/plugins/myteam/component/MessageFormatter.java (Jira 8).
 */
public interface FieldScreenManager {
    Collection<FieldScreen> getFieldScreens();
}
