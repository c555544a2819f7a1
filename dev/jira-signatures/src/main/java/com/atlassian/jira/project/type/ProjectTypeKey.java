package com.atlassian.jira.project.type;

import org.amends.signatures.SignatureOnly;

/**
 * The kind of a project, such as service_desk.
 *
 * <p>Read from
 * https://github.com/CollabInfra/scriptrunner-common/blob/3ec68d4575/common/jira/dc/UserUtils.groovy (Jira ?): getKey.
 */
public class ProjectTypeKey {
    public ProjectTypeKey(String key) {
        throw new SignatureOnly();
    }

    public String getKey() {
        throw new SignatureOnly();
    }
}
