package com.atlassian.jira.security.roles;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Who has which role in which project.
 *
 * <p>Read from
 * https://github.com/mailru/jira-plugins-mrimsender/blob/bf6262c855/src/main/java/ru/mail/jira/plugins/myteam/bot/listeners/JiraEventListener.java (Jira 8): isUserInProjectRole;
 * https://docs.atlassian.com/jira/8.22.4/com/atlassian/jira/security/roles/DefaultProjectRoleManager.html (Jira 8.22): getProjectRole, getProjectRoles, isUserInProjectRole;
 * https://docs.atlassian.com/jira/6.2.1/com/atlassian/jira/security/roles/ProjectRoleManager.html (Jira 6.2).
 */
public interface ProjectRoleManager {
    Collection<ProjectRole> getProjectRoles();

    /** Null when there is none. */
    ProjectRole getProjectRole(Long id);

    boolean isUserInProjectRole(ApplicationUser user, ProjectRole projectRole, Project project);
}
