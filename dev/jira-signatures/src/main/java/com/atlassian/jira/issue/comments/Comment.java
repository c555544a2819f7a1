package com.atlassian.jira.issue.comments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

/**
 * A comment.
 *
 * <p>Read from
 * https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce37/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/service/notification/impl/JiraIssueEventRenderer.java (Jira 11.0): getBody, getCreated, getUpdated;
 * https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce37/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/util/CommentUtil.java (Jira 11.0): getGroupLevel, getRoleLevelId;
 * https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce37/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/service/notification/impl/DefaultAttachmentHelper.java (Jira 11.0): getId;
 * https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce37/jira-slack-server-integration/jira-slack-server-integration-plugin/src/test/java/com/atlassian/jira/plugins/slack/service/notification/PersonalNotificationManagerTest.java (Jira 11.0): getIssue;
 * https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c5118d/src/test/java/it/ru/mail/jira/plugins/groovy/IssueListenerIT.java (Jira 8.13): getAuthorApplicationUser.
 */
public interface Comment {
    Long getId();

    String getBody();
    /** May be null. */
    ApplicationUser getAuthorApplicationUser();

    Date getCreated();

    Date getUpdated();
    /** May be null. */
    String getGroupLevel();
    /** May be null. */
    Long getRoleLevelId();

    Issue getIssue();
}
