package com.atlassian.jira.permission;

import org.amends.signatures.SignatureOnly;

/**
 * The name of a permission that holds everywhere.
 *
 * <p>Read from
 * https://github.com/codescape/jira-scrum-poker/blob/bb652fd672/src/main/java/de/codescape/jira/plugins/scrumpoker/helper/UserHasProjectAdministrationPermission.java (Jira 11.3): ADMINISTER.
 */
public final class GlobalPermissionKey {
    public static final GlobalPermissionKey ADMINISTER = SignatureOnly.constant();
    public static final GlobalPermissionKey SYSTEM_ADMIN = SignatureOnly.constant();

    private GlobalPermissionKey() {}

    public String getKey() {
        throw new SignatureOnly();
    }
}
