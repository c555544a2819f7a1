package com.atlassian.jira.issue.status.category;

import org.amends.signatures.SignatureOnly;

/**
 * New, in progress or done.
 *
 * <p>Read from
 * https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce37/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/web/rest/SlackMessageResource.java (Jira 11.0): getKey.
 */
public interface StatusCategory {
    String UNDEFINED = SignatureOnly.constant();
    String TO_DO = SignatureOnly.constant();
    String IN_PROGRESS = SignatureOnly.constant();
    String COMPLETE = SignatureOnly.constant();

    Long getId();

    String getKey();

    String getName();
}
