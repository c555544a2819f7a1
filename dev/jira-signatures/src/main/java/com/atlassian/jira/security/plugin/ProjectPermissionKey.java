package com.atlassian.jira.security.plugin;

import org.amends.signatures.SignatureOnly;

/**
 * The name of a permission in a project.
 *
 * <p>Not verified.
 */
public class ProjectPermissionKey {
    public ProjectPermissionKey(String permissionKey) {
        throw new SignatureOnly();
    }

    public String permissionKey() {
        throw new SignatureOnly();
    }
}
