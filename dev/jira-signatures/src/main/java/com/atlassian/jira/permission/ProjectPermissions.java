package com.atlassian.jira.permission;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import org.amends.signatures.SignatureOnly;

/**
 * The project permissions that Jira itself has.
 *
 * <p>Not verified.
 */
public class ProjectPermissions {
    public static final ProjectPermissionKey ADMINISTER_PROJECTS = SignatureOnly.constant();
    public static final ProjectPermissionKey BROWSE_PROJECTS = SignatureOnly.constant();
    public static final ProjectPermissionKey CREATE_ISSUES = SignatureOnly.constant();
    public static final ProjectPermissionKey EDIT_ISSUES = SignatureOnly.constant();

    private ProjectPermissions() {}
}
