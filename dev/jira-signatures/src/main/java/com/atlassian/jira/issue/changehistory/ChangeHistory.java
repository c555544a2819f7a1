package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.util.List;
import org.amends.signatures.SignatureOnly;

/**
 * One change group of an issue: who changed what and when.
 *
 * <p>Read from
 * https://github.com/mailru/jira-plugins-mrimsender/blob/12bdf7fae4/src/main/java/ru/mail/jira/plugins/myteam/component/UserMentionService.java (Jira 8): getChangeItemBeans;
 * https://docs.atlassian.com/jira/7.3.4/com/atlassian/jira/issue/changehistory/ChangeHistory.html (Jira 7.3).
 */
public class ChangeHistory {
    private ChangeHistory() {}

    public Long getId() {
        throw new SignatureOnly();
    }

    public Long getIssueId() {
        throw new SignatureOnly();
    }

    public Issue getIssue() {
        throw new SignatureOnly();
    }
    /** May be null. */
    public String getAuthorKey() {
        throw new SignatureOnly();
    }

    public Timestamp getTimePerformed() {
        throw new SignatureOnly();
    }

    public List<ChangeItemBean> getChangeItemBeans() {
        throw new SignatureOnly();
    }
}
