package org.amends.sandbox.jira;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;

/** Behind {@code GlobalPermissionManager}: whoever administers Jira is a system administrator too. */
final class SandboxGlobalPermissionManager {
    private final Permissions permissions;

    SandboxGlobalPermissionManager(Permissions permissions) {
        this.permissions = permissions;
    }

    public boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user) {
        return permissions.isAdmin(Entities.key(user));
    }
}
