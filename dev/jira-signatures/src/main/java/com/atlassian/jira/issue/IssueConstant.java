package com.atlassian.jira.issue;

/**
 * What issue types, statuses, resolutions and priorities have in common.
 *
 * <p>Read from
 * https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce37/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/web/rest/SlackMessageResource.java (Jira 11.0): getId;
 * https://docs.atlassian.com/jira/7.0.8/com/atlassian/jira/issue/MockIssueConstant.html (Jira 7.0): getId, getName.
 * Not verified: getDescription.
 */
public interface IssueConstant {
    String getId();

    String getName();

    String getDescription();
}
