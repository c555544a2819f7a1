package org.amends.jira.fake;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.util.Date;

/** A comment as it was written. */
public final class FakeComment {
    public final long id;
    public final Issue issue;
    public final ApplicationUser author;
    public final String body;
    public final Instant created;
    public Instant updated;
    public String group;

    FakeComment(long id, Issue issue, ApplicationUser author, String body, Instant created) {
        this.id = id;
        this.issue = issue;
        this.author = author;
        this.body = body;
        this.created = created;
        this.updated = created;
    }

    public Long getId() {
        return id;
    }

    public String getBody() {
        return body;
    }

    public ApplicationUser getAuthorApplicationUser() {
        return author;
    }

    public Date getCreated() {
        return Date.from(created);
    }

    public Date getUpdated() {
        return Date.from(updated);
    }

    public String getGroupLevel() {
        return group;
    }

    public Long getRoleLevelId() {
        return null;
    }

    public Issue getIssue() {
        return issue;
    }
}
