package com.atlassian.jira.permission;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import org.amends.signatures.SignatureOnly;

/**
 * The project permissions that Jira itself has.
 *
 * <p>Read from
 * https://github.com/codescape/jira-scrum-poker/blob/bb652fd672/src/main/java/de/codescape/jira/plugins/scrumpoker/helper/ScrumPokerPermissions.java (Jira 11.3): BROWSE_PROJECTS, EDIT_ISSUES;
 * https://github.com/mailru/jira-plugins-mrimsender/blob/12bdf7fae4/src/main/java/ru/mail/jira/plugins/myteam/component/PermissionHelper.java (Jira 8): CREATE_ISSUES;
 * https://docs.atlassian.com/jira/latest/com/atlassian/jira/permission/ProjectPermissions.html (Jira 7.6).
 */
public class ProjectPermissions {
    public static final ProjectPermissionKey ADMINISTER_PROJECTS = SignatureOnly.constant();
    public static final ProjectPermissionKey BROWSE_PROJECTS = SignatureOnly.constant();
    public static final ProjectPermissionKey CREATE_ISSUES = SignatureOnly.constant();
    public static final ProjectPermissionKey EDIT_ISSUES = SignatureOnly.constant();

    private ProjectPermissions() {}
}
