package com.atlassian.jira.issue.comments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

/**
 * A comment.
 *
 * <p>Read from https://github.com/codescape/jira-scrum-poker (Jira 11.3).
 * Not verified: getAuthorFullName, getUpdateAuthorApplicationUser.
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
