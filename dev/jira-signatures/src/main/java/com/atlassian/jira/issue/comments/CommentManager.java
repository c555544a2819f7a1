package com.atlassian.jira.issue.comments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.json.JSONObject;
import java.util.Date;
import java.util.List;
import java.util.Map;

/**
 * Reads and creates comments without asking permissions.
 *
 * <p>Read from
 * https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c5118d/src/test/java/it/ru/mail/jira/plugins/groovy/IssueListenerIT.java (Jira 8.13): getComments;
 * https://docs.atlassian.com/jira/4.0/com/atlassian/jira/issue/comments/CommentManager.html (Jira 4.0).
 * Not verified: create, getCommentById.
 */
public interface CommentManager {
    List<Comment> getComments(Issue issue);

    List<Comment> getCommentsForUser(Issue issue, ApplicationUser user);

    /** May be null. */
    Comment getCommentById(Long commentId);

    Comment create(Issue issue, ApplicationUser author, String body, boolean dispatchEvent);

    Comment create(
            Issue issue,
            ApplicationUser author,
            String body,
            String groupLevel,
            Long roleLevelId,
            boolean dispatchEvent);

    Comment create(
            Issue issue,
            ApplicationUser author,
            String body,
            String groupLevel,
            Long roleLevelId,
            Date created,
            Map<String, JSONObject> commentProperties,
            boolean dispatchEvent);
}
