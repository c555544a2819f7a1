package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Finds users.
 *
 * <p>Read from
 * https://github.com/codescape/jira-scrum-poker/blob/bb652fd672/src/main/java/de/codescape/jira/plugins/scrumpoker/rest/mapper/SessionEntityMapper.java (Jira 11.3): getUserByKey;
 * https://github.com/mailru/jira-plugins-mrimsender/blob/12bdf7fae4/src/main/java/ru/mail/jira/plugins/myteam/component/JiraMarkdownToChatMarkdownConverter.java (Jira 8): getUserByName;
 * https://github.com/blackducksoftware/blackduck-jira/blob/a17c3d34b6/src/test/java/com/blackducksoftware/integration/jira/mocks/UserManagerMock.java (Jira 7.4): getUserByKey, getUserByName.
 */
public interface UserManager {
    /** May be null. */
    ApplicationUser getUserByKey(String userKey);
    /** May be null. */
    ApplicationUser getUserByName(String userName);
}
