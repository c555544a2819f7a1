package com.atlassian.jira.project.type;

import org.amends.signatures.SignatureOnly;

/**
 * The kind of a project, such as service_desk.
 *
 * <p>Read from https://github.com/atlassian-labs/atlassian-slack-integration-server (Jira 11.0)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public class ProjectTypeKey {
    public ProjectTypeKey(String key) {
        throw new SignatureOnly();
    }

    public String getKey() {
        throw new SignatureOnly();
    }
}
