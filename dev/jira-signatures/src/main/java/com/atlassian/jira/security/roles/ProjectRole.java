package com.atlassian.jira.security.roles;

/**
 * A role in projects: the same in all, had by others in each.
 *
 * <p>Read from
 * https://docs.atlassian.com/jira/server/com/atlassian/jira/security/roles/ProjectRole.html (Jira ?): getId, getName.
 */
public interface ProjectRole {
    Long getId();

    String getName();
}
