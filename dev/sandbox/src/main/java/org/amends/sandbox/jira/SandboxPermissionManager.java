package org.amends.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;

/** Behind {@code PermissionManager}. */
final class SandboxPermissionManager {
    private final Entities entities;
    private final Permissions permissions;

    SandboxPermissionManager(Entities entities, Permissions permissions) {
        this.entities = entities;
        this.permissions = permissions;
    }

    public boolean hasPermission(ProjectPermissionKey permissionKey, Issue issue, ApplicationUser user) {
        return Entities.behind(issue)
                .stored()
                .map(row -> permissions.may(permissionKey.permissionKey(), row, Entities.key(user)))
                .orElseGet(() -> hasPermission(permissionKey, issue.getProjectObject(), user));
    }

    public boolean hasPermission(ProjectPermissionKey permissionKey, Project project, ApplicationUser user) {
        return permissions.may(permissionKey.permissionKey(), project.getId(), Entities.key(user));
    }
}
