package com.atlassian.jira.security;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Answers whether a user may do something everywhere.
 *
 * <p>Read from https://github.com/codescape/jira-scrum-poker (Jira 11.3).
 */
public interface GlobalPermissionManager {
    boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user);
}
