package com.atlassian.jira.security.groups;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Jira's groups.
 *
 * <p>Read from
 * https://github.com/riese1989/Issue-Assigneer/blob/49bcfd1a7b/src/main/java/ru/pestov/alexey/plugins/spring/service/UserService.java (Jira 8.13): getUsersInGroup;
 * https://github.com/mailru/jira-plugins-mrimsender/blob/bf6262c855/src/main/java/ru/mail/jira/plugins/myteam/bot/listeners/JiraEventListener.java (Jira 8): isUserInGroup;
 * https://docs.atlassian.com/jira/server/com/atlassian/jira/security/groups/GroupManager.html (Jira ?).
 */
public interface GroupManager {
    Collection<ApplicationUser> getUsersInGroup(String groupName);

    boolean isUserInGroup(ApplicationUser user, String groupName);
}
