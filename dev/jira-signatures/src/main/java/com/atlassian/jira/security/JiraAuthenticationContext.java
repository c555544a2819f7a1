package com.atlassian.jira.security;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;

/**
 * Who is signed in.
 *
 * <p>Read from
 * https://github.com/codescape/jira-scrum-poker/blob/bb652fd672/src/main/java/de/codescape/jira/plugins/scrumpoker/rest/SessionResource.java (Jira 11.3): getLoggedInUser;
 * https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce37/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/util/changelog/ChangeLogExtractor.java (Jira 11.0): getI18nHelper;
 * https://github.com/mailru/jira-plugins-mrimsender/blob/12bdf7fae4/src/main/java/ru/mail/jira/plugins/myteam/service/impl/IssueServiceImpl.java (Jira 8): setLoggedInUser.
 */
public interface JiraAuthenticationContext {
    /** Null for the anonymous. */
    ApplicationUser getLoggedInUser();

    void setLoggedInUser(ApplicationUser user);

    Locale getLocale();

    I18nHelper getI18nHelper();
}
