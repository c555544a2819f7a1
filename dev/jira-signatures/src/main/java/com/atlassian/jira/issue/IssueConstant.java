package com.atlassian.jira.issue;

/**
 * What issue types, statuses, resolutions and priorities have in common.
 *
 * <p>Read from https://github.com/atlassian-labs/atlassian-slack-integration-server (Jira 11.0)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 * Not verified: getDescTranslation, getDescription, getSequence.
 */
public interface IssueConstant {
    String getId();

    String getName();

    String getDescription();
}
