package com.atlassian.jira.issue.label;

import org.amends.signatures.SignatureOnly;

/**
 * A label on an issue.
 *
 * <p>Read from https://github.com/atlassian-labs/atlassian-slack-integration-server (Jira 11.0)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public class Label implements Comparable<Label> {
    private Label() {}

    public String getLabel() {
        throw new SignatureOnly();
    }

    @Override
    public int compareTo(Label other) {
        throw new SignatureOnly();
    }
}
