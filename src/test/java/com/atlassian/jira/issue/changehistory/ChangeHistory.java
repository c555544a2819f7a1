package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.util.List;

public class ChangeHistory {

    private final long id;
    private final String author;
    private final Timestamp at;
    private final List<ChangeItemBean> items;

    public ChangeHistory(long id, String author, Timestamp at, List<ChangeItemBean> items) {
        this.id = id;
        this.author = author;
        this.at = at;
        this.items = items;
    }

    public Long getId() {
        return id;
    }

    public String getAuthorKey() {
        return author;
    }

    public Timestamp getTimePerformed() {
        return at;
    }

    public List<ChangeItemBean> getChangeItemBeans() {
        return items;
    }
}
