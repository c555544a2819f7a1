package com.atlassian.jira.issue.label;

import org.amends.signatures.SignatureOnly;

/**
 * A label on an issue.
 *
 * <p>Read from https://github.com/atlassian-labs/atlassian-slack-integration-server (Jira 11.0)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 * Not verified: getCustomFieldId, getIssue, new.
 */
public class Label implements Comparable<Label> {
    public Label(Long id, Long issueId, String label) {
        throw new SignatureOnly();
    }

    public Label(Long id, Long issueId, Long customFieldId, String label) {
        throw new SignatureOnly();
    }

    public Long getId() {
        throw new SignatureOnly();
    }

    public Long getIssue() {
        throw new SignatureOnly();
    }

    public String getLabel() {
        throw new SignatureOnly();
    }

    @Override
    public int compareTo(Label other) {
        throw new SignatureOnly();
    }
}
