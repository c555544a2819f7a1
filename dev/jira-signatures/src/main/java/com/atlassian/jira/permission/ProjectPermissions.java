package com.atlassian.jira.permission;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import org.amends.signatures.SignatureOnly;

/**
 * The project permissions that Jira itself has.
 *
 * <p>Read from https://docs.atlassian.com/jira/latest/com/atlassian/jira/permission/ProjectPermissions.html (Jira 7.6)
 * and from https://github.com/codescape/jira-scrum-poker (Jira 11.3).
 */
public class ProjectPermissions {
    public static final ProjectPermissionKey ADMINISTER_PROJECTS = SignatureOnly.constant();
    public static final ProjectPermissionKey BROWSE_PROJECTS = SignatureOnly.constant();
    public static final ProjectPermissionKey CREATE_ISSUES = SignatureOnly.constant();
    public static final ProjectPermissionKey EDIT_ISSUES = SignatureOnly.constant();

    private ProjectPermissions() {}
}
