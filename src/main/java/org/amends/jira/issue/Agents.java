package org.amends.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import org.springframework.stereotype.Component;

/** Who is an agent: who has the permission that JSM gives agents. Seeing an issue or having a licence is not enough. */
@Component
public final class Agents {

    private final PermissionManager permissions;
    private final ProjectPermissionKey agent = new ProjectPermissionKey("SERVICEDESK_AGENT");

    /** Asks Jira's permissions. */
    public Agents(@ComponentImport PermissionManager permissions) {
        this.permissions = permissions;
    }

    /** Whether somebody is an agent for this issue; nobody signed in (null, as Jira has it) is none. */
    public boolean isAgent(ApplicationUser user, Issue issue) {
        return user != null && user.isActive() && permissions.hasPermission(agent, issue, user);
    }

    /** Whether somebody is an agent of this project; nobody signed in (null, as Jira has it) is none. */
    public boolean isAgent(ApplicationUser user, Project project) {
        return user != null && user.isActive() && permissions.hasPermission(agent, project, user);
    }
}
