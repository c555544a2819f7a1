package com.atlassian.jira.security.plugin;

import org.amends.signatures.SignatureOnly;

/**
 * The name of a permission in a project.
 *
 * <p>Read from
 * https://github.com/atlassian-labs/msteams-jira-server-addon/blob/c7f6c2b5e9/src/main/java/com/microsoft/teams/service/NotificationEventService.java (Jira 9.0): new;
 * https://docs.atlassian.com/jira/latest/com/atlassian/jira/permission/ProjectPermissions.html (Jira 7.6).
 * Not verified: permissionKey.
 */
public class ProjectPermissionKey {
    public ProjectPermissionKey(String permissionKey) {
        throw new SignatureOnly();
    }

    public String permissionKey() {
        throw new SignatureOnly();
    }
}
