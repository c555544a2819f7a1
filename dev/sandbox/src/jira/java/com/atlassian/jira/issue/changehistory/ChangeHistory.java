package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.List;

/** The sandbox's own: what changed at once, when and by whom. The author may be absent. */
public class ChangeHistory {
    private final Long id;
    private final Issue issue;
    private final String authorKey;
    private final ApplicationUser author;
    private final Timestamp performed;
    private final List<ChangeItemBean> items;

    /** How the sandbox makes one; a plugin only reads them. */
    public ChangeHistory(
            Long id,
            Issue issue,
            String authorKey,
            ApplicationUser author,
            Timestamp performed,
            List<ChangeItemBean> items) {
        this.id = id;
        this.issue = issue;
        this.authorKey = authorKey;
        this.author = author;
        this.performed = performed;
        this.items = List.copyOf(items);
    }

    public Long getId() {
        return id;
    }

    public Long getIssueId() {
        return issue.getId();
    }

    public Issue getIssue() {
        return issue;
    }

    public String getAuthorKey() {
        return authorKey;
    }

    public Timestamp getTimePerformed() {
        return performed;
    }

    public List<ChangeItemBean> getChangeItemBeans() {
        return items;
    }
}
