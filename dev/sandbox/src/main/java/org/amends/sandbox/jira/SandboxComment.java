package org.amends.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

/** Behind {@code Comment}. Author, group and role may be absent, as in Jira. */
final class SandboxComment {
    private final Comments.CommentRow row;
    private final Entities entities;

    SandboxComment(Comments.CommentRow row, Entities entities) {
        this.row = row;
        this.entities = entities;
    }

    public Long getId() {
        return row.id();
    }

    public String getBody() {
        return row.body();
    }

    public ApplicationUser getAuthorApplicationUser() {
        return entities.user(row.author()).orElse(null);
    }

    public Date getCreated() {
        return Date.from(row.created());
    }

    public Date getUpdated() {
        return Date.from(row.updated());
    }

    public String getGroupLevel() {
        return row.group().orElse(null);
    }

    public Long getRoleLevelId() {
        return row.role().orElse(null);
    }

    public Issue getIssue() {
        return entities.stores()
                .issues()
                .byId(row.issueId())
                .map(entities::issue)
                .orElseThrow(() -> new IllegalStateException("the issue of comment " + row.id() + " is gone"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SandboxComment that && row.id() == that.row.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(row.id());
    }

    @Override
    public String toString() {
        return "Comment " + row.id();
    }
}
