package com.atlassian.jira.project.type;

import org.amends.signatures.SignatureOnly;

/**
 * The kind of a project, such as service_desk.
 *
 * <p>Not verified.
 */
public class ProjectTypeKey {
    public ProjectTypeKey(String key) {
        throw new SignatureOnly();
    }

    public String getKey() {
        throw new SignatureOnly();
    }
}
